package openfinance.onboarding.ui.credentials;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.testkit.HeldTasks;
import org.junit.jupiter.api.Test;

class PickedFilesTest {
  @Test
  void aPassphraseIsWipedAlsoWhenItsReadingNeverBegins() {
    PickedFiles files = new PickedFiles(new CredentialReader(), new HeldTasks(), file -> {});
    files.paste("a key");
    Passphrase passphrase = new Passphrase("dune-ledger".toCharArray());
    files.open(files.list().getFirst(), passphrase);

    files.clear();

    assertArrayEquals(new char["dune-ledger".length()], passphrase.characters());
  }
}
