package openfinance.onboarding.credentials;

import java.util.List;
import openfinance.onboarding.problem.Outcome;

/** Finds the certificate and the key that belong together among the files a person picked. */
public final class IdentityAssembly {
  private IdentityAssembly() {}

  /**
   * Joins the files, in any order, into one identity; CA certificates among them become issuers.
   *
   * @return the identity, or {@code CERTIFICATE_EXPECTED}, {@code PRIVATE_KEY_EXPECTED}, {@code
   *     KEY_MISMATCH} or {@code CERTIFICATE_IS_CA}
   */
  public static Outcome<ClientIdentity> of(List<CredentialFile> files) {
    throw new UnsupportedOperationException(files.toString());
  }
}
