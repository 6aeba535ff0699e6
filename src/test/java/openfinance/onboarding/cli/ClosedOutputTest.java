package openfinance.onboarding.cli;

import static openfinance.onboarding.modelbank.Behaviour.FORBIDS;
import static openfinance.onboarding.modelbank.Behaviour.REGISTERS;
import static openfinance.onboarding.modelbank.Behaviour.REGISTERS_AND_ACTIVATES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.modelbank.ModelBank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads the results stops reading, such as {@code | head -1}. */
class ClosedOutputTest {
  private static final class Closed extends Writer {
    @Override
    public void write(char[] text, int offset, int length) throws IOException {
      throw new IOException("Broken pipe");
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }

  @Test
  void nothingMoreIsSentAndTheStatusIsNoSuccess(@TempDir Path folder) {
    try (ModelBank bank = ModelBank.start(0, folder.resolve("bank"))) {
      DemoFiles demo = new DemoFiles(bank);
      String[] arguments =
          demo.register(List.of(REGISTERS, REGISTERS_AND_ACTIVATES, FORBIDS), "--concurrency", "1");
      CommandRun run =
          CommandRun.into(
              new Closed(), folder.resolve("home"), Map.of(), Optional.empty(), arguments);
      assertEquals(1, bank.receivedInteractionIds().size(), run::err);
      assertTrue(run.status() >= 2, run::toString);
      assertTrue(run.err().contains("standard output was closed"), run::err);
    }
  }
}
