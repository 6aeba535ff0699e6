package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.credentials.Thumbprint;
import openfinance.onboarding.directory.KeystoreProof;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Problem;

/** What the command line says about a credential. */
final class CredentialReport {
  private final CredentialCheck.Result result;
  private final Optional<KeystoreProof> keystore;
  private final Output output;

  /**
   * A report.
   *
   * @param keystore what the public keystore said, when it was asked
   */
  CredentialReport(CredentialCheck.Result result, Optional<KeystoreProof> keystore, Output output) {
    this.result = result;
    this.keystore = keystore;
    this.output = output;
  }

  /** One object; without a readable certificate the findings alone. */
  ObjectNode json() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    result.certificate().ifPresent(certificate -> describe(json, certificate));
    keystore.ifPresent(proof -> describe(json.putObject("keystore"), proof));
    json.set("findings", output.problemJson().of(result.findings()));
    return json;
  }

  /** The same for people. */
  List<String> text() {
    List<String> lines = new ArrayList<>();
    result.certificate().ifPresent(certificate -> describe(lines, certificate));
    keystore.ifPresent(proof -> lines.add(text(proof)));
    for (Finding finding : result.findings()) {
      lines.addAll(output.card(finding.problem()));
    }
    if (result.findings().isEmpty()) {
      lines.add(output.text("inspect.allWell"));
    }
    return lines;
  }

  private void describe(ObjectNode json, KeystoreProof proof) {
    json.put("state", word(proof));
    json.set("problem", proof.problem().map(output.problemJson()::of).orElse(null));
  }

  private String text(KeystoreProof proof) {
    String key = "inspect.keystore." + word(proof);
    return switch (proof) {
      case KeystoreProof.Unverified(Problem reason) -> output.text(key, output.title(reason));
      case KeystoreProof.Active(), KeystoreProof.NotListed() -> output.text(key);
    };
  }

  /** The stable word for it. */
  private static String word(KeystoreProof proof) {
    return switch (proof) {
      case KeystoreProof.Active() -> "active";
      case KeystoreProof.NotListed() -> "not-listed";
      case KeystoreProof.Unverified(Problem reason) -> "unverified";
    };
  }

  private void describe(ObjectNode json, X509Certificate certificate) {
    DistinguishedName subject = DistinguishedName.subjectOf(certificate);
    json.put("kind", holderOf(certificate).kind().name());
    ObjectNode names = json.putObject("subject");
    subject.country().ifPresent(value -> names.put("C", value));
    subject.organisation().ifPresent(value -> names.put("O", value));
    subject.organisationalUnit().ifPresent(value -> names.put("OU", value));
    subject.commonName().ifPresent(value -> names.put("CN", value));
    Json.put(json, "applicationId", subject.commonName());
    Json.put(json, "organisationId", subject.organisationalUnit());
    json.put("issuer", certificate.getIssuerX500Principal().getName())
        .put("notBefore", certificate.getNotBefore().toInstant().toString())
        .put("notAfter", certificate.getNotAfter().toInstant().toString())
        .put("sha256Thumbprint", Thumbprint.sha256(certificate))
        .put("keyAlgorithm", certificate.getPublicKey().getAlgorithm())
        .put("keySize", keySize(certificate.getPublicKey()))
        .put("chainLength", chainLength());
  }

  private void describe(List<String> lines, X509Certificate certificate) {
    DistinguishedName subject = DistinguishedName.subjectOf(certificate);
    lines.add(output.text("inspect.application", subject.commonName().orElse("-")));
    lines.add(
        output.text(
            "inspect.organisation",
            subject.organisation().orElse("-"),
            subject.organisationalUnit().orElse("-")));
    lines.add(output.text("inspect.issuer", DistinguishedName.issuerOf(certificate).shortName()));
    lines.add(
        output.text(
            "inspect.validity",
            certificate.getNotBefore().toInstant().toString(),
            certificate.getNotAfter().toInstant().toString()));
    lines.add(output.text("inspect.thumbprint", Thumbprint.sha256(certificate)));
    PublicKey key = certificate.getPublicKey();
    lines.add(output.text("inspect.key", key.getAlgorithm(), Integer.toString(keySize(key))));
  }

  /** How many certificates go out in the handshake. */
  private int chainLength() {
    return result
        .identity()
        .map(identity -> identity.certificate().chain().size())
        .orElseGet(
            () -> result.certificate().map(this::holderOf).orElseThrow().certificates().size());
  }

  private CredentialFile holderOf(X509Certificate certificate) {
    return result.files().stream()
        .filter(file -> file.certificates().contains(certificate))
        .findFirst()
        .orElseThrow();
  }

  private static int keySize(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> rsa.getModulus().bitLength();
      case ECPublicKey curve -> curve.getParams().getCurve().getField().getFieldSize();
      default -> 0;
    };
  }
}
