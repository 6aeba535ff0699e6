package openfinance.onboarding.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NavigatorTest {
  private static final int DEPTH = 6;

  /** What a person or a page may do; NEXT and FAIL are whole completions, BEGIN leaves one open. */
  private enum Move {
    NEXT,
    NEXT_CHANGED,
    FAIL,
    BEGIN,
    END,
    BACK,
    GO_TO_PREREQUISITES,
    GO_TO_SERVERS,
    GO_TO_CREDENTIALS,
    GO_TO_SUBMISSION,
    GO_TO_STATUS,
    CHANGE_ENVIRONMENT;
  }

  private long walked;

  @Test
  void everySequenceOfSixMovesKeepsTheInvariants() {
    walk(new ArrayList<>());
    assertEquals(3_257_436, walked, "all of them were walked");
  }

  private void walk(List<Move> moves) {
    if (!moves.isEmpty()) {
      Walk walk = new Walk();
      moves.forEach(walk::make);
      walk.check(moves);
      walked++;
    }
    if (moves.size() < DEPTH) {
      for (Move move : Move.values()) {
        moves.add(move);
        walk(moves);
        moves.removeLast();
      }
    }
  }

  /** A navigator, and beside it the little that its Javadoc promises. */
  private static final class Walk {
    private static final List<WizardState> FIRST =
        List.of(States.named("a0"), States.named("a1"), States.named("a2"), States.named("a3"));
    private static final List<WizardState> OTHER =
        List.of(States.named("b0"), States.named("b1"), States.named("b2"), States.named("b3"));

    private final Navigator navigator = new Navigator();
    private final List<WizardState> known = new ArrayList<>(List.of(new WizardState.Started()));
    private boolean sent;

    void make(Move move) {
      StepId before = navigator.current();
      boolean wasBusy = navigator.busy();
      switch (move) {
        case NEXT -> complete(FIRST);
        case NEXT_CHANGED -> complete(OTHER);
        case FAIL -> {
          begin();
          navigator.fail();
        }
        case BEGIN -> begin();
        case END -> end(FIRST);
        case BACK -> navigator.back();
        case GO_TO_PREREQUISITES -> navigator.goTo(StepId.PREREQUISITES);
        case GO_TO_SERVERS -> navigator.goTo(StepId.SERVERS);
        case GO_TO_CREDENTIALS -> navigator.goTo(StepId.CREDENTIALS);
        case GO_TO_SUBMISSION -> navigator.goTo(StepId.SUBMISSION);
        case GO_TO_STATUS -> navigator.goTo(StepId.STATUS);
        case CHANGE_ENVIRONMENT -> changeEnvironment();
      }
      boolean completes = move == Move.NEXT || move == Move.NEXT_CHANGED || move == Move.END;
      if (wasBusy && !completes) {
        assertEquals(before, navigator.current(), "nothing moves while a completion is under way");
      }
    }

    void check(List<Move> moves) {
      int current = navigator.current().position();
      assertEquals(known.get(current), navigator.soFar(), () -> "entered with " + moves);
      for (StepId step : StepId.values()) {
        boolean allowed =
            !navigator.busy()
                && step.position() != current
                && step.position() < known.size()
                && !sent;
        assertEquals(allowed, navigator.canGoTo(step), () -> step + " after " + moves);
        assertEquals(step.position() < known.size() - 1, navigator.done(step), moves::toString);
      }
      if (sent) {
        assertEquals(StepId.STATUS, navigator.current(), moves::toString);
        assertFalse(navigator.canGoBack(), moves::toString);
        assertTrue(navigator.locked(StepId.SUBMISSION), moves::toString);
      } else if (!navigator.busy()) {
        assertFalse(navigator.locked(StepId.PREREQUISITES), moves::toString);
        assertEquals(current > 0, navigator.canGoBack(), moves::toString);
      }
    }

    private void begin() {
      boolean may = !navigator.busy() && navigator.current() != StepId.STATUS;
      assertEquals(may, navigator.begin(navigator.current() == StepId.SUBMISSION));
    }

    private void complete(List<WizardState> answers) {
      begin();
      end(answers);
    }

    private void end(List<WizardState> answers) {
      if (!navigator.busy()) {
        navigator.succeed(answers.getFirst());
        return;
      }
      int at = navigator.current().position();
      WizardState next = answers.get(at);
      navigator.succeed(next);
      assertEquals(at + 1, navigator.current().position());
      if (known.size() <= at + 1 || !known.get(at + 1).equals(next)) {
        known.subList(at + 1, known.size()).clear();
        known.add(next);
      }
      sent = sent || at == StepId.SUBMISSION.position();
    }

    private void changeEnvironment() {
      if (!navigator.busy() && !sent) {
        known.subList(1, known.size()).clear();
      }
      navigator.invalidateAfter(StepId.PREREQUISITES);
    }
  }

  @Test
  void aFurtherRunStartsWithWhatIsKnownAndCanGoBackAgain() {
    Navigator navigator = new Navigator();
    for (int i = 0; i < 4; i++) {
      navigator.begin(i == 3);
      navigator.succeed(States.named("s" + i));
    }
    List<WizardState> known = List.of(new WizardState.Started(), States.named("s0"));
    navigator.restartAt(StepId.SUBMISSION, known);
    assertEquals(StepId.STATUS, navigator.current(), "a step cannot run without its inputs");
    navigator.restartAt(StepId.SERVERS, known);
    assertEquals(StepId.SERVERS, navigator.current());
    assertEquals(known.getLast(), navigator.soFar());
    assertTrue(navigator.canGoBack());
    assertFalse(navigator.done(StepId.SERVERS));
  }
}
