package openfinance.onboarding.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import openfinance.onboarding.Composition;
import openfinance.onboarding.modelbank.ModelBank;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs the embedded Trust Framework and LFIs until it is stopped. */
@Command(name = "model-bank", mixinStandardHelpOptions = true)
final class ModelBankCommand implements Callable<Integer> {
  private static final int LAST_PORT = 65_534;

  private final Composition composition;
  private final Terminal terminal;

  @Mixin private OutputOptions options = new OutputOptions();

  @Option(names = "--port", paramLabel = "N")
  private int port;

  @Option(names = "--directory-out", paramLabel = "DIR")
  private @Nullable Path folder;

  ModelBankCommand(Composition composition, Terminal terminal) {
    this.composition = composition;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (port < 0 || port > LAST_PORT) {
      throw new UsageException("usage.port", Integer.toString(LAST_PORT));
    }
    Output output = options.output(terminal);
    Path target = folder == null ? composition.folders().cache().resolve("model-bank") : folder;
    CountDownLatch stopped = new CountDownLatch(1);
    try (Interruption _ = Interruption.of(stopped::countDown);
        ModelBank bank = ModelBank.start(port, target)) {
      ModelBankReport report = new ModelBankReport(bank, output);
      output.result(report.json(), report.text());
      stopped.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (UncheckedIOException e) {
      output.detail(e.toString());
      throw new UsageException("modelBank.cannotStart");
    }
    return 0;
  }
}
