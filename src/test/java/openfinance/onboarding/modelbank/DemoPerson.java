package openfinance.onboarding.modelbank;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.HttpCall;
import openfinance.onboarding.transport.MutualTlsClient;
import openfinance.onboarding.transport.ProxyChoice;
import openfinance.onboarding.transport.TrustAnchors;

/** Someone who tries the demo with the files of its folder and the product's own client. */
final class DemoPerson {
  private final ModelBank bank;

  DemoPerson(ModelBank bank) {
    this.bank = bank;
  }

  /** The server with this LFI code. */
  DemoServer server(String lfiCode) {
    return bank.servers().stream()
        .filter(server -> server.lfiCode().equals(lfiCode))
        .findFirst()
        .orElseThrow();
  }

  /** An identity made of the folder's files of this name. */
  ClientIdentity identity(String name) {
    CredentialReader reader = new CredentialReader();
    Path certificate = bank.folder().resolve(name + ".pem");
    Path key = bank.folder().resolve(name + ".key");
    return new ClientIdentity(
        new TransportCertificate(
            reader.read(certificate).toOptional().orElseThrow().certificates().getFirst(),
            List.of(bank.trustFrameworkAuthorities().getFirst())),
        reader.read(key).toOptional().orElseThrow().keys().getFirst());
  }

  /** Registers with the demo's transport certificate. */
  Exchange register(String lfiCode, UUID interaction) {
    return send(registration(server(lfiCode), interaction.toString(), "{}"), identity("transport"));
  }

  /** The product's own request. */
  HttpCall registration(DemoServer server, String interaction, String body) {
    return new HttpCall(
        "POST",
        bank.registrationEndpoint(server),
        Map.of("Content-Type", "application/json", "x-fapi-interaction-id", interaction),
        Optional.of(body));
  }

  /** Sends a request with an identity, trusting all of the demo's CAs. */
  Exchange send(HttpCall call, ClientIdentity identity) {
    List<X509Certificate> trusted = new ArrayList<>(bank.publicAuthorities());
    trusted.addAll(bank.trustFrameworkAuthorities());
    return send(call, Optional.of(identity), trusted);
  }

  /** Sends a request. */
  static Exchange send(
      HttpCall call, Optional<ClientIdentity> identity, List<X509Certificate> trusted) {
    ConnectionPolicy policy =
        new ConnectionPolicy(
            new TrustAnchors(trusted), new ProxyChoice.Direct(), Duration.ofSeconds(30));
    try (MutualTlsClient client = new MutualTlsClient(policy, identity)) {
      return client.send(call);
    }
  }

  /** Reads JSON that anyone may read, trusting only the stand-in for the public roots. */
  JsonNode read(URI address) {
    Exchange.Answered answer = get(address);
    try {
      return new JsonMapper().readTree(answer.body());
    } catch (IOException e) {
      throw new AssertionError(answer.transcript(), e);
    }
  }

  /** Reads what anyone may read. */
  Exchange.Answered get(URI address) {
    return assertInstanceOf(
        Exchange.Answered.class,
        send(HttpCall.getJson(address), Optional.empty(), bank.publicAuthorities()));
  }
}
