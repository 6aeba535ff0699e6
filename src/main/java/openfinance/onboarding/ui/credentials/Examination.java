package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.FileContent;
import openfinance.onboarding.credentials.FileKind;
import openfinance.onboarding.credentials.IdentityAssembly;
import openfinance.onboarding.credentials.IdentityChecks;
import openfinance.onboarding.credentials.TrustFramework;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;

/** Joins what was read into an identity and checks it. Slow: it signs to prove the key. */
final class Examination {
  private final IdentityChecks checks;

  Examination(IdentityChecks checks) {
    this.checks = checks;
  }

  /**
   * Examines the files.
   *
   * @param trust the CA certificates that are held complete the identity's chain
   */
  Examined of(List<CredentialFile> files, TrustFramework trust) {
    boolean certificate = files.stream().anyMatch(file -> !file.certificates().isEmpty());
    boolean key = files.stream().anyMatch(file -> !file.keys().isEmpty());
    boolean useless = files.stream().anyMatch(Examination::isUseless);
    if ((!certificate || !key) && !useless) {
      return new Examined.Incomplete(certificate, key);
    }
    return switch (IdentityAssembly.of(files)) {
      case Outcome.Failure<ClientIdentity>(Problem problem) -> new Examined.Mismatch(problem);
      case Outcome.Success<ClientIdentity>(ClientIdentity found) -> {
        ClientIdentity identity = withIssuers(found, files, trust.certificateAuthorities());
        yield new Examined.Identity(identity, checks.check(identity, trust));
      }
    };
  }

  /** Whether a file holds neither a certificate nor a private key, as a signing request. */
  static boolean isUseless(CredentialFile file) {
    return file.kind().content() != FileContent.CERTIFICATE
        && file.kind().content() != FileContent.PRIVATE_KEY;
  }

  /** Whether a file holds CA certificates and nothing else: then it says whom to trust. */
  static boolean isAuthorities(CredentialFile file) {
    return file.keys().isEmpty()
        && !file.certificates().isEmpty()
        && file.certificates().stream().allMatch(one -> one.getBasicConstraints() >= 0);
  }

  private static ClientIdentity withIssuers(
      ClientIdentity found, List<CredentialFile> files, List<X509Certificate> authorities) {
    List<CredentialFile> all = new ArrayList<>(files);
    all.add(new CredentialFile(Path.of(""), FileKind.CERTIFICATE_PEM, authorities, List.of(), ""));
    return IdentityAssembly.candidates(all).stream()
        .filter(
            other -> other.certificate().certificate().equals(found.certificate().certificate()))
        .findFirst()
        .orElse(found);
  }
}
