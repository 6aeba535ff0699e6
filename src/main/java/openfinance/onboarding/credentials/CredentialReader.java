package openfinance.onboarding.credentials;

import java.nio.file.Path;
import openfinance.onboarding.problem.Outcome;

/** Reads the certificate and key files that people bring, recognising them by content. */
public final class CredentialReader {
  /**
   * Reads a file that needs no passphrase.
   *
   * @return what it holds, or a problem of the reading kind; {@code PASSPHRASE_NEEDED} asks for the
   *     other method
   */
  public Outcome<CredentialFile> read(Path file) {
    throw new UnsupportedOperationException(file.toString());
  }

  /**
   * Reads a file with its passphrase, which the caller keeps and wipes.
   *
   * @return what it holds, or a problem of the reading kind; {@code PASSPHRASE_WRONG} is told from
   *     {@code FILE_CORRUPT}
   */
  public Outcome<CredentialFile> read(Path file, Passphrase passphrase) {
    throw new UnsupportedOperationException(file.toString() + passphrase);
  }
}
