package openfinance.onboarding.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.i18n.Text;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
  private final List<FakeStep> steps = Stream.of(StepId.values()).map(FakeStep::new).toList();
  private final List<StepId> remembered = new ArrayList<>();
  private final ShellViewModel shell = new ShellViewModel(List.copyOf(steps), remembered::add);

  private FakeStep step(StepId id) {
    return steps.get(id.position());
  }

  private void answer(StepId id) {
    step(id).completion.complete(Outcome.success(States.named(id.key())));
  }

  private void goOn(StepId id) {
    shell.primaryPressed();
    answer(id);
  }

  private void send() {
    shell.start(Optional.empty());
    Stream.of(StepId.values()).limit(4).forEach(this::goOn);
  }

  @Test
  void whatAPageCompletesTheNextIsEnteredWith() {
    shell.start(Optional.empty());
    goOn(StepId.PREREQUISITES);
    assertEquals(StepId.SERVERS, shell.current().get());
    assertEquals(List.of(States.named(StepId.PREREQUISITES.key())), step(StepId.SERVERS).entered);
    assertEquals(1, step(StepId.PREREQUISITES).left);
    assertEquals(List.of(StepId.SERVERS), remembered);
  }

  @Test
  void whatIsMissingIsSaidOnlyOnceThePersonTried() {
    FakeStep first = step(StepId.PREREQUISITES);
    first.readiness.set(Readiness.missing("field", Text.of("missing")));
    shell.start(Optional.empty());
    assertEquals(List.of(), shell.faults().getValue());
    shell.primaryPressed();
    assertEquals(1, shell.faults().getValue().size());
    assertEquals(0, first.completions);
    first.readiness.set(Readiness.READY);
    assertEquals(List.of(), shell.faults().getValue(), "mended while it is shown");
  }

  @Test
  void aProblemKeepsThePageAndANewTryForgetsIt() {
    Problem problem = Problem.of(ProblemCode.HOST_UNKNOWN, "x.example");
    shell.start(Optional.empty());
    shell.primaryPressed();
    step(StepId.PREREQUISITES).completion.complete(Outcome.failure(problem));
    assertEquals(StepId.PREREQUISITES, shell.current().get());
    assertEquals(Optional.of(problem), shell.problem().getValue());
    assertFalse(shell.busy().get());
    shell.primaryPressed();
    assertEquals(Optional.empty(), shell.problem().getValue());
  }

  @Test
  void whileRequestsAreOnTheirWayPressingAgainCancelsAndNothingMoves() {
    shell.start(Optional.empty());
    Stream.of(StepId.values()).limit(3).forEach(this::goOn);
    shell.primaryPressed();
    assertTrue(shell.sending());
    shell.primaryPressed();
    shell.back();
    shell.goTo(StepId.PREREQUISITES);
    shell.restartAt(StepId.PREREQUISITES, List.of(new WizardState.Started()));
    assertEquals(1, step(StepId.SUBMISSION).cancels);
    assertEquals(1, step(StepId.SUBMISSION).completions);
    assertEquals(StepId.SUBMISSION, shell.current().get());
  }

  @Test
  void afterSendingNothingLeadsBackAndTheLastPageHasAnActOfItsOwn() {
    send();
    shell.back();
    shell.goTo(StepId.SUBMISSION);
    assertEquals(StepId.STATUS, shell.current().get());
    shell.primaryPressed();
    assertEquals(1, step(StepId.STATUS).lastActs);
    assertEquals(0, step(StepId.STATUS).completions);
  }

  @Test
  void aFurtherRunLeavesTheLastPage() {
    send();
    List<WizardState> known = List.of(new WizardState.Started(), States.named("again"));
    shell.restartAt(StepId.SERVERS, known);
    assertEquals(StepId.SERVERS, shell.current().get());
    assertEquals(known.getLast(), step(StepId.SERVERS).entered.getLast());
    assertEquals(1, step(StepId.STATUS).left);
  }

  @Test
  void onTheWayForwardWhatWasChangedIsCompletedAgain() {
    shell.start(Optional.empty());
    Stream.of(StepId.PREREQUISITES, StepId.SERVERS, StepId.CREDENTIALS).forEach(this::goOn);
    shell.goTo(StepId.SERVERS);
    step(StepId.SERVERS).readiness.set(Readiness.missing("field", Text.of("missing")));
    shell.goTo(StepId.SUBMISSION);
    assertEquals(StepId.SERVERS, shell.current().get());
    assertEquals(1, shell.faults().getValue().size());
    step(StepId.SERVERS).readiness.set(Readiness.READY);
    assertEquals(1, step(StepId.SERVERS).completions, "whoever mends it goes on when she wants");
    shell.goTo(StepId.SUBMISSION);
    answer(StepId.SERVERS);
    answer(StepId.CREDENTIALS);
    assertEquals(StepId.SUBMISSION, shell.current().get());
    assertEquals(2, step(StepId.SERVERS).completions);
    assertEquals(2, step(StepId.CREDENTIALS).completions);
    assertEquals(0, step(StepId.SUBMISSION).completions);
  }

  @Test
  void onAnotherDayItGoesOnByItselfButNeverSends() {
    shell.start(Optional.of(StepId.STATUS));
    assertEquals(0, step(StepId.PREREQUISITES).completions, "nothing leads there by itself");
    ShellViewModel other = new ShellViewModel(List.copyOf(steps), remembered::add);
    other.start(Optional.of(StepId.SUBMISSION));
    answer(StepId.PREREQUISITES);
    answer(StepId.SERVERS);
    answer(StepId.CREDENTIALS);
    assertEquals(StepId.SUBMISSION, other.current().get());
    assertEquals(0, step(StepId.SUBMISSION).completions);
  }

  @Test
  void onAnotherDayItWaitsForAnAnswerThatComesByItselfButNotForThePersons() {
    step(StepId.SERVERS).readiness.set(Readiness.missing("field", Text.of("still reading")));
    shell.start(Optional.of(StepId.SUBMISSION));
    answer(StepId.PREREQUISITES);
    step(StepId.SERVERS).readiness.set(Readiness.READY);
    step(StepId.CREDENTIALS).readiness.set(Readiness.missing("field", Text.of("passphrase")));
    answer(StepId.SERVERS);
    shell.personActs();
    step(StepId.CREDENTIALS).readiness.set(Readiness.READY);
    assertEquals(StepId.CREDENTIALS, shell.current().get());
    assertEquals(0, step(StepId.CREDENTIALS).completions);
  }

  @Test
  void whereItGotToByItselfItGoesOnNoMore() {
    shell.start(Optional.of(StepId.SERVERS));
    answer(StepId.PREREQUISITES);
    step(StepId.PREREQUISITES).readiness.set(Readiness.READY);
    shell.answerChanged(StepId.PREREQUISITES);
    step(StepId.PREREQUISITES).readiness.set(Readiness.missing("field", Text.of("missing")));
    step(StepId.PREREQUISITES).readiness.set(Readiness.READY);
    assertEquals(1, step(StepId.PREREQUISITES).completions);
  }

  @Test
  void aProblemOnTheWayEndsIt() {
    shell.start(Optional.of(StepId.CREDENTIALS));
    FakeStep first = step(StepId.PREREQUISITES);
    first.completion.complete(Outcome.failure(Problem.of(ProblemCode.HOST_UNKNOWN, "x.example")));
    first.readiness.set(Readiness.missing("field", Text.of("missing")));
    first.readiness.set(Readiness.READY);
    assertEquals(1, first.completions);
  }

  @Test
  void onlyWhoWantedToGoOnIsRefused() {
    FakeStep first = step(StepId.PREREQUISITES);
    first.readiness.set(Readiness.missing("one", Text.of("missing")));
    shell.start(Optional.empty());
    assertEquals(0, shell.refusals().getValue());
    shell.primaryPressed();
    assertEquals(1, shell.refusals().getValue());
    first.readiness.set(Readiness.missing("other", Text.of("missing")));
    assertEquals("other", shell.faults().getValue().getFirst().fieldId());
    assertEquals(1, shell.refusals().getValue());
    shell.primaryPressed();
    assertEquals(2, shell.refusals().getValue(), "the same faults once more");
  }

  @Test
  void aFaultIsShownUntilThePersonGoesOn() {
    Problem fault = Problem.of(ProblemCode.UNEXPECTED).withDetail("first");
    shell.start(Optional.empty());
    shell.fault(fault);
    shell.fault(Problem.of(ProblemCode.UNEXPECTED).withDetail("follows from the first"));
    assertEquals(Optional.of(fault), shell.problem().getValue());
    goOn(StepId.PREREQUISITES);
    assertEquals(Optional.empty(), shell.problem().getValue());
  }

  @Test
  void aFaultOutlivesThePagesThatTheWizardPassesByItself() {
    Problem fault = Problem.of(ProblemCode.LEDGER_SET_ASIDE, "ledger.db.damaged");
    shell.start(Optional.of(StepId.CREDENTIALS));
    shell.fault(fault);
    answer(StepId.PREREQUISITES);
    answer(StepId.SERVERS);
    assertEquals(StepId.CREDENTIALS, shell.current().get());
    assertEquals(Optional.of(fault), shell.problem().getValue());
    shell.back();
    assertEquals(Optional.empty(), shell.problem().getValue());
  }
}
