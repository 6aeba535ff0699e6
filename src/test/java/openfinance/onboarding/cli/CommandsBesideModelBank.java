package openfinance.onboarding.cli;

import java.nio.file.Path;
import openfinance.onboarding.modelbank.ModelBank;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Commands beside one model bank for all tests of a class; each test has folders of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class CommandsBesideModelBank {
  @TempDir Path home;
  ModelBank bank;
  DemoFiles demo;

  @BeforeAll
  void start(@TempDir Path folder) {
    bank = ModelBank.start(0, folder.resolve("bank"));
    demo = new DemoFiles(bank);
  }

  @AfterAll
  void stop() {
    bank.close();
  }
}
