package openfinance.onboarding.ui.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.testkit.HeldTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FollowUpTest {
  @Test
  void aNoteIsShownAlsoWhenAReadingOvertookIt(@TempDir Path folder) {
    Outcome<Ledger> opened = Ledger.open(folder.resolve("ledger.db"), Clock.systemUTC());
    try (Ledger ledger = opened.toOptional().orElseThrow()) {
      HeldTasks tasks = new HeldTasks();
      FollowUp followUp = new FollowUp(() -> Outcome.success(ledger), Clock.systemUTC(), tasks);
      followUp.note(new ApplicationFacts("sandbox", "a2b5ce28", "Dune", List.of(), ""));
      followUp.refresh();
      tasks.end(1);
      tasks.end(0);

      assertEquals("Dune", followUp.book().get().facts("sandbox", "a2b5ce28").name());
    }
  }
}
