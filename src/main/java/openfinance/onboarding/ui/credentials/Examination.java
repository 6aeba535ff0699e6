package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.FileContent;
import openfinance.onboarding.credentials.FileKind;
import openfinance.onboarding.credentials.IdentityAssembly;
import openfinance.onboarding.credentials.IdentityChecks;
import openfinance.onboarding.credentials.TrustFramework;

/** Joins what was read into an identity and checks it. Slow: it signs to prove the key. */
final class Examination {
  private final IdentityChecks checks;

  Examination(IdentityChecks checks) {
    this.checks = checks;
  }

  /**
   * What came of the files.
   *
   * @param authorities the files that say whom to trust
   * @param together what the others make together
   */
  record Sorted(List<CredentialFile> authorities, Examined together) {
    Sorted {
      authorities = List.copyOf(authorities);
    }
  }

  /**
   * Examines the files. One that holds nothing but CA certificates, to none of which a picked key
   * belongs, says whom to trust.
   *
   * @param fresh those of them that were read since the last time: only they can say whom to trust
   * @param trust the CA certificates that are held complete the identity's chain
   * @param chosen the SHA-256 thumbprint of the certificate chosen among several
   */
  Sorted of(
      List<CredentialFile> files,
      Set<CredentialFile> fresh,
      TrustFramework trust,
      Optional<String> chosen) {
    List<CredentialFile> authorities =
        files.stream()
            .filter(fresh::contains)
            .filter(CredentialFile::isAuthorities)
            .filter(file -> !isOwn(file, files))
            .toList();
    List<CredentialFile> others =
        files.stream().filter(file -> !authorities.contains(file)).toList();
    TrustFramework extended = trust.with(certificatesOf(authorities));
    return new Sorted(authorities, together(others, extended, chosen));
  }

  private Examined together(
      List<CredentialFile> files, TrustFramework trust, Optional<String> chosen) {
    List<CredentialFile> all = new ArrayList<>(files);
    all.add(held(trust));
    List<X509Certificate> picked = certificatesOf(files);
    boolean certificate = !picked.isEmpty();
    List<ClientIdentity> choices =
        IdentityAssembly.choices(all).stream()
            .filter(one -> !certificate || picked.contains(one.certificate().certificate()))
            .toList();
    if (!choices.isEmpty()) {
      return chosen(choices, trust, chosen);
    }
    boolean key = files.stream().anyMatch(file -> !file.keys().isEmpty());
    boolean useless = files.stream().anyMatch(Examination::isUseless);
    boolean authority = files.stream().anyMatch(CredentialFile::isAuthorities);
    return (certificate && key) || useless || authority
        ? new Examined.Mismatch(IdentityAssembly.fault(files))
        : IdentityAssembly.certificate(files)
            .map(own -> own.completedWith(trust.certificateAuthorities()))
            .<Examined>map(own -> new Examined.WithoutKey(own, checks.check(own, trust)))
            .orElse(new Examined.Incomplete(certificate, key));
  }

  private Examined chosen(
      List<ClientIdentity> choices, TrustFramework trust, Optional<String> thumbprint) {
    Optional<ClientIdentity> chosen =
        choices.size() == 1
            ? choices.stream().findFirst()
            : choices.stream()
                .filter(
                    one -> thumbprint.filter(one.certificate().thumbprint()::equals).isPresent())
                .findFirst();
    return chosen
        .<Examined>map(one -> new Examined.Identity(one, checks.check(one, trust), choices))
        .orElseGet(() -> new Examined.Several(choices));
  }

  private static boolean isOwn(CredentialFile file, List<CredentialFile> files) {
    List<CredentialFile> keys = new ArrayList<>(files);
    keys.removeIf(other -> other.keys().isEmpty());
    keys.add(file);
    return IdentityAssembly.candidates(keys).stream()
        .anyMatch(own -> file.certificates().contains(own.certificate().certificate()));
  }

  private static CredentialFile held(TrustFramework trust) {
    return new CredentialFile(
        Path.of(""),
        FileKind.CERTIFICATE_PEM,
        trust.certificateAuthorities(),
        List.of(),
        Map.of(),
        "");
  }

  private static List<X509Certificate> certificatesOf(List<CredentialFile> files) {
    return files.stream().flatMap(file -> file.certificates().stream()).toList();
  }

  /** Whether a file holds neither a certificate nor a private key, as a signing request. */
  static boolean isUseless(CredentialFile file) {
    return file.kind().content() != FileContent.CERTIFICATE
        && file.kind().content() != FileContent.PRIVATE_KEY;
  }
}
