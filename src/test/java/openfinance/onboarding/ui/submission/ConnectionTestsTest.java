package openfinance.onboarding.ui.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.HeldTasks;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import org.junit.jupiter.api.Test;

class ConnectionTestsTest extends SubmissionPage {
  private final HeldTasks held = new HeldTasks();
  private final ConnectionTests tests = new ConnectionTests(held, Clock.systemUTC());

  private static List<TargetRow> rows(IdentityChosen known) {
    return Targets.of(known).stream().map(TargetRow::new).toList();
  }

  @Test
  void aTestThatEndsLateIsNotCountedAmongThoseThatCameAfter() {
    IdentityChosen left = demo.chosen("alnoor");
    tests.run(left, rows(left));
    tests.forget();
    IdentityChosen known = demo.chosen("marjan");
    tests.run(known, rows(known));
    held.end(0);
    assertEquals(1, tests.underWay().get(), "the one that was begun last");
    held.end(0);
    assertEquals(0, tests.underWay().get());
  }

  @Test
  void whatATestFoundIsNoLongerPointedToOnceSendingHasBegun() {
    List<TargetRow> rows = rows(demo.chosen("alnoor"));
    Problem reason = Problem.of(ProblemCode.HOST_UNKNOWN, "auth1.example");
    rows.getFirst().show(new Standing.Refused(reason, Optional.empty(), ""));
    assertEquals(1, tests.found(Phase.REVIEW, rows).size());
    assertEquals(List.of(), tests.found(Phase.RUNNING, rows));
  }
}
