package openfinance.onboarding.ui.credentials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.tasks.Tasks;
import org.junit.jupiter.api.Test;

class PickedFilesTest {
  /** Work that is cancelled before it begins. */
  private static final class Waiting implements Tasks {
    @Override
    public <T> Running run(
        Callable<Outcome<T>> work,
        Consumer<T> onSuccess,
        Consumer<Problem> onProblem,
        Runnable onFinally) {
      return onFinally::run;
    }

    @Override
    public void onWindowThread(Runnable news) {
      news.run();
    }
  }

  @Test
  void aPassphraseIsWipedAlsoWhenItsReadingNeverBegins() {
    PickedFiles files = new PickedFiles(new CredentialReader(), new Waiting(), file -> {});
    files.paste("a key");
    Passphrase passphrase = new Passphrase("dune-ledger".toCharArray());
    files.open(files.list().getFirst(), passphrase);

    files.clear();

    assertArrayEquals(new char["dune-ledger".length()], passphrase.characters());
  }
}
