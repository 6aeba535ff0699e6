package openfinance.onboarding.credentials;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** Finds the certificate and the key that belong together among the files a person picked. */
public final class IdentityAssembly {
  private IdentityAssembly() {}

  /**
   * Joins the files, in any order, into one identity; CA certificates among them become issuers.
   * Where several pairs fit, it is the first of {@link #candidates}.
   *
   * @return the identity, or {@code CERTIFICATE_EXPECTED} or {@code PRIVATE_KEY_EXPECTED} ({0} file
   *     name, {1} what it is, a {@link FileContent}), {@code KEY_MISMATCH} ({0} key file name, {1}
   *     certificate file name) or {@code CERTIFICATE_IS_CA} ({0} its name)
   */
  public static Outcome<ClientIdentity> of(List<CredentialFile> files) {
    List<ClientIdentity> candidates = candidates(files);
    return candidates.isEmpty()
        ? Outcome.failure(fault(files))
        : Outcome.success(candidates.getFirst());
  }

  /**
   * Every certificate that one of the keys belongs to, proved by signing and verifying: those fit
   * for client authentication first, CA certificates last, otherwise the newest first.
   */
  public static List<ClientIdentity> candidates(List<CredentialFile> files) {
    List<X509Certificate> certificates = certificatesOf(files);
    ChainOrder chains = new ChainOrder(certificates);
    List<ClientIdentity> candidates = new ArrayList<>();
    PossessionProofs proofs = new PossessionProofs(keysOf(files));
    for (X509Certificate certificate : certificates) {
      Optional<PrivateKey> key = proofs.keyOf(certificate);
      if (key.isPresent()) {
        TransportCertificate transport =
            new TransportCertificate(certificate, chains.issuersOf(certificate));
        candidates.add(new ClientIdentity(transport, key.get()));
      }
    }
    candidates.sort(
        Comparator.comparing(
                (ClientIdentity candidate) -> Certificates.isAuthority(leaf(candidate)))
            .thenComparing(candidate -> !KeyUsages.of(leaf(candidate)).fitTransport())
            .thenComparing(candidate -> leaf(candidate).getNotBefore(), Comparator.reverseOrder()));
    return List.copyOf(candidates);
  }

  /**
   * The candidates among which the person has to choose: without CA certificates as long as there
   * are others. More than one means that somebody must be asked.
   */
  public static List<ClientIdentity> choices(List<CredentialFile> files) {
    List<ClientIdentity> all = candidates(files);
    List<ClientIdentity> own =
        all.stream().filter(candidate -> !Certificates.isAuthority(leaf(candidate))).toList();
    return own.isEmpty() ? all : own;
  }

  /**
   * The certificate that the files hold beside CA certificates, with its issuers, whether or not
   * its key is there; empty where there are several or none.
   */
  public static Optional<TransportCertificate> certificate(List<CredentialFile> files) {
    List<X509Certificate> all = certificatesOf(files);
    List<X509Certificate> own = all.stream().filter(one -> !Certificates.isAuthority(one)).toList();
    return own.size() == 1
        ? Optional.of(
            new TransportCertificate(own.getFirst(), new ChainOrder(all).issuersOf(own.getFirst())))
        : Optional.empty();
  }

  private static X509Certificate leaf(ClientIdentity identity) {
    return identity.certificate().certificate();
  }

  private static List<X509Certificate> certificatesOf(List<CredentialFile> files) {
    return files.stream().flatMap(file -> file.certificates().stream()).distinct().toList();
  }

  private static List<PrivateKey> keysOf(List<CredentialFile> files) {
    return files.stream().flatMap(file -> file.keys().stream()).toList();
  }

  /** Why the files make no identity: one of the problems of {@link #of}. */
  public static Problem fault(List<CredentialFile> files) {
    List<CredentialFile> withCertificate =
        files.stream().filter(file -> !file.certificates().isEmpty()).toList();
    List<CredentialFile> withKey = files.stream().filter(file -> !file.keys().isEmpty()).toList();
    if (withCertificate.isEmpty()) {
      return expected(ProblemCode.CERTIFICATE_EXPECTED, files);
    }
    X509Certificate first = withCertificate.getFirst().certificates().getFirst();
    if (certificatesOf(files).stream().allMatch(Certificates::isAuthority)) {
      return Problem.of(
          ProblemCode.CERTIFICATE_IS_CA, DistinguishedName.subjectOf(first).shortName());
    }
    return withKey.isEmpty()
        ? expected(ProblemCode.PRIVATE_KEY_EXPECTED, files)
        : Problem.of(
            ProblemCode.KEY_MISMATCH, withKey.getFirst().name(), withCertificate.getFirst().name());
  }

  /**
   * The problem as a finding: the field it stands in, and the rule that asks for what is missing.
   */
  public static Finding finding(Problem fault) {
    return switch (fault.code()) {
      case KEY_MISMATCH, PRIVATE_KEY_EXPECTED ->
          new Finding(fault, "privateKey", "RFC 8446 section 4.4.3");
      case CERTIFICATE_EXPECTED -> new Finding(fault, "certificate", "RFC 8705 section 2");
      case CERTIFICATE_IS_CA -> new Finding(fault, "basicConstraints", "RFC 5280 section 4.2.1.9");
      default -> new Finding(fault, "file", "");
    };
  }

  /** Names the file that stands where the missing one should: the last that is not right. */
  private static Problem expected(ProblemCode code, List<CredentialFile> files) {
    if (files.isEmpty()) {
      return Problem.of(code, "", FileContent.NOTHING.name());
    }
    CredentialFile culprit = files.getLast();
    for (CredentialFile file : files) {
      if (file.certificates().isEmpty() && file.keys().isEmpty()) {
        culprit = file;
      }
    }
    return Problem.of(code, culprit.name(), culprit.kind().content().name());
  }
}
