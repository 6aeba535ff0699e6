package openfinance.onboarding.ui.submission;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import openfinance.onboarding.credentials.CertificateText;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.FileKind;
import openfinance.onboarding.credentials.PrivateFiles;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;

/**
 * What curl is told of certificates and keys, chosen by what the files hold. Curl takes one file of
 * CA certificates and one with the client's chain, so those are written where the person has no
 * such file; keys are never written.
 *
 * @param before a command that must run first, with its end; mostly empty
 */
record CurlFiles(String before, List<String> options) {
  /** What stands for a passphrase, which is in no command: the person sets the variable. */
  static final String PASSPHRASE = "\"$TPP_PASSPHRASE\"";

  /** What stands for the path of a key that came from no file: the person sets the variable. */
  static final String KEY = "\"$TPP_KEY\"";

  private static final String PEM = "-----BEGIN ";
  private static final String PEM_CERTIFICATE = "-----BEGIN CERTIFICATE-----";

  static CurlFiles of(IdentityChosen known, Path folder) throws IOException {
    PrivateFiles written = PrivateFiles.in(folder);
    ActiveEnvironment environment = known.chosen().prepared().environment();
    List<String> options = new ArrayList<>();
    List<X509Certificate> authorities = environment.policy().trust().added();
    if (!authorities.isEmpty()) {
      String name = environment.environment().kind().id() + "-ca-certificates.pem";
      written.write(name, pem(authorities));
      options.addAll(List.of("--cacert", folder.resolve(name).toAbsolutePath().toString()));
    }
    Optional<CredentialFile> holder = holder(known);
    if (holder.isEmpty()) {
      options.addAll(List.of("--cert", certificate(known, written, folder), "--key", KEY));
      return new CurlFiles("", options);
    }
    return withKey(holder.get(), known, written, folder, options);
  }

  private static CurlFiles withKey(
      CredentialFile key,
      IdentityChosen known,
      PrivateFiles written,
      Path folder,
      List<String> options)
      throws IOException {
    String path = absolute(key);
    switch (key.kind()) {
      case PKCS12 -> options.addAll(archive(path));
      case JKS -> options.addAll(archive(path + ".p12"));
      default -> {
        options.addAll(List.of("--cert", certificate(known, written, folder)));
        if (!content(key).contains(PEM)) {
          options.addAll(List.of("--key-type", "DER"));
        }
        options.addAll(List.of("--key", path));
      }
    }
    return new CurlFiles(key.kind() == FileKind.JKS ? conversion(path) : "", options);
  }

  /** Curl reads no Java key stores; keytool asks for the passphrase itself. */
  private static String conversion(String path) {
    return "keytool -importkeystore -deststoretype PKCS12 -srckeystore "
        + CurlCommand.quoted(path)
        + " -destkeystore "
        + CurlCommand.quoted(path + ".p12")
        + " && ";
  }

  private static List<String> archive(String path) {
    return List.of("--cert-type", "P12", "--cert", path, "--pass", PASSPHRASE);
  }

  /** The file that holds the key; none where the key was pasted. */
  private static Optional<CredentialFile> holder(IdentityChosen known) {
    return known.files().stream()
        .filter(file -> file.keys().contains(known.identity().key()))
        .findFirst();
  }

  /** The person's own file where curl reads from it what we send, or else one that is written. */
  private static String certificate(IdentityChosen known, PrivateFiles written, Path folder)
      throws IOException {
    for (CredentialFile file : known.files()) {
      if (startsWithChain(file, known.identity())) {
        return absolute(file);
      }
    }
    String name = "client-chain.pem";
    written.write(name, pem(known.identity().certificate().chain()));
    return folder.resolve(name).toAbsolutePath().toString();
  }

  private static boolean startsWithChain(CredentialFile file, ClientIdentity identity)
      throws IOException {
    String content = content(file);
    int start = content.indexOf(PEM_CERTIFICATE);
    Optional<X509Certificate> first =
        start < 0 ? Optional.empty() : CertificateText.decode(content.substring(start));
    return first.filter(identity.certificate().certificate()::equals).isPresent()
        && file.certificates().containsAll(identity.certificate().chain());
  }

  private static String content(CredentialFile file) throws IOException {
    return Files.readString(file.path(), StandardCharsets.ISO_8859_1);
  }

  private static String absolute(CredentialFile file) {
    return file.path().toAbsolutePath().toString();
  }

  private static String pem(List<X509Certificate> certificates) {
    return certificates.stream().map(CertificateText::encode).collect(Collectors.joining());
  }
}
