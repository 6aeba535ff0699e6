package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.ProbeResult;
import openfinance.onboarding.transport.TlsSession;

/** Prints one result per probe, and gathers the exit status. */
final class ProbeReport {
  private final Output output;
  private final ExitStatus status = new ExitStatus();

  ProbeReport(Output output) {
    this.output = output;
  }

  /** The exit status so far. */
  int status() {
    return status.value();
  }

  /** A handshake was tried. */
  void probed(ProbeResult result) {
    result.problem().ifPresentOrElse(status::failed, status::succeeded);
    Optional<X509Certificate> server = result.serverChain().stream().findFirst();
    ObjectNode json =
        JsonNodeFactory.instance.objectNode().put("endpoint", result.endpoint().toString());
    Json.put(json, "tlsVersion", result.tls().map(TlsSession::version));
    Json.put(json, "cipherSuite", result.tls().map(TlsSession::cipherSuite));
    Json.put(json, "serverSubject", server.map(it -> it.getSubjectX500Principal().getName()));
    Json.put(json, "serverIssuer", server.map(it -> it.getIssuerX500Principal().getName()));
    result
        .clientCertificateRequested()
        .ifPresentOrElse(
            known -> json.put("clientCertificateRequested", known),
            () -> json.putNull("clientCertificateRequested"));
    json.put("accepted", result.accepted());
    problem(json, result.problem());
    output.result(json, text(result));
    output.detail(result.transcript());
  }

  /** A target's registration endpoint could not be found out, so nothing was tried. */
  void unreached(Target target, Problem problem) {
    status.failed(problem);
    ObjectNode json = JsonNodeFactory.instance.objectNode().putNull("endpoint");
    json.put("wellKnown", target.address());
    json.putNull("tlsVersion").putNull("cipherSuite").putNull("serverSubject");
    json.putNull("serverIssuer").putNull("clientCertificateRequested").put("accepted", false);
    problem(json, Optional.of(problem));
    List<String> lines = new ArrayList<>(List.of(target.address()));
    output.card(problem).forEach(line -> lines.add("  " + line));
    output.result(json, lines);
  }

  private void problem(ObjectNode json, Optional<Problem> problem) {
    problem.ifPresentOrElse(
        found -> json.set("problem", output.problemJson().of(found)),
        () -> json.putNull("problem"));
  }

  private List<String> text(ProbeResult result) {
    List<String> lines = new ArrayList<>(List.of(result.endpoint().toString()));
    result
        .tls()
        .ifPresent(
            tls -> lines.add("  " + output.text("probe.tls", tls.version(), tls.cipherSuite())));
    for (X509Certificate certificate : result.serverChain()) {
      lines.add(
          "  "
              + output.text(
                  "probe.server",
                  DistinguishedName.subjectOf(certificate).shortName(),
                  DistinguishedName.issuerOf(certificate).shortName(),
                  certificate.getNotAfter().toInstant().toString()));
    }
    result.problem().ifPresent(it -> output.card(it).forEach(line -> lines.add("  " + line)));
    if (result.accepted()) {
      lines.add(
          "  "
              + output.text(
                  result.clientCertificateRequested().orElse(false)
                      ? "probe.accepted"
                      : "probe.notAsked"));
    }
    return lines;
  }
}
