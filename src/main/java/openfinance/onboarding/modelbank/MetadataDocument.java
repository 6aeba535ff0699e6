package openfinance.onboarding.modelbank;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Writes an authorisation server's metadata (OpenID Connect Discovery 1.0, RFC 8414, RFC 8705). */
final class MetadataDocument {
  /** An LFI whose plain endpoint differs from the one for mutual TLS. */
  private static final String WITH_ALIASES = "alnoorcorp";

  private final DemoHosts hosts;

  MetadataDocument(DemoHosts hosts) {
    this.hosts = hosts;
  }

  /** The server's metadata as JSON. */
  String json(DemoServer server) {
    String issuer = hosts.issuer(server).toString();
    String registration = hosts.registrationEndpoint(server).toString();
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("issuer", issuer);
    node.put("authorization_endpoint", issuer + "/auth");
    node.put("token_endpoint", issuer + "/token");
    node.put("pushed_authorization_request_endpoint", issuer + "/par");
    node.put("jwks_uri", issuer + "/jwks");
    if (server.lfiCode().equals(WITH_ALIASES)) {
      node.put("registration_endpoint", issuer + DemoHosts.REGISTRATION_PATH);
      node.putObject("mtls_endpoint_aliases").put("registration_endpoint", registration);
    } else {
      node.put("registration_endpoint", registration);
    }
    node.putArray("response_types_supported").add("code");
    node.putArray("grant_types_supported")
        .add("authorization_code")
        .add("client_credentials")
        .add("refresh_token");
    node.putArray("token_endpoint_auth_methods_supported").add("private_key_jwt");
    node.putArray("scopes_supported").add("openid").add("accounts").add("payments");
    node.put("tls_client_certificate_bound_access_tokens", true);
    return node.toPrettyString();
  }
}
