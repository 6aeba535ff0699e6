package openfinance.onboarding.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.wizard.Readiness.Fault;
import org.junit.jupiter.api.Test;

/** What is wrong is said when the person wants to go on, or when a test found it. */
class RefusalsTest {
  private static final Fault MISSING = new Fault("repeat", Text.of("missing"));
  private static final Fault FOUND = new Fault("refusal", Text.of("found"));
  private static final Readiness BOTH = new Readiness(List.of(MISSING), List.of(FOUND));

  private final Refusals refusals = new Refusals();

  @Test
  void whatATestFoundIsShownAtOnceAloneAndLeavesTheFocus() {
    refusals.follow(BOTH);
    assertEquals(List.of(FOUND), refusals.shown().get());
    assertEquals(0, refusals.count().get(), "the focus goes to the summary with each count");
  }

  @Test
  void whoWantsToGoOnSeesAllAndThenWhatIsLeft() {
    refusals.refuse(BOTH.all());
    assertEquals(1, refusals.count().get());
    assertEquals(List.of(MISSING, FOUND), refusals.shown().get());
    refusals.follow(Readiness.READY.andFound(List.of(FOUND)));
    assertEquals(List.of(FOUND), refusals.shown().get());
    refusals.follow(Readiness.READY);
    assertEquals(List.of(), refusals.shown().get());
  }

  @Test
  void whoGoesOnLeavesItBehind() {
    refusals.follow(BOTH);
    refusals.refuse(List.of());
    assertEquals(List.of(), refusals.shown().get());
  }
}
