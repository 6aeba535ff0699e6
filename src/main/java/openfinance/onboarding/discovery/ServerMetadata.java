package openfinance.onboarding.discovery;

import java.net.URI;
import java.util.Optional;

/**
 * What matters here of an authorisation server's metadata (RFC 8414, OpenID Connect Discovery 1.0).
 *
 * @param wellKnown where it was read
 * @param issuer the issuer it names
 * @param registrationEndpoint where the application is registered
 * @param endpointSource which member of the document named it
 * @param plainEndpoint the registration endpoint outside the mutual-TLS aliases, when the document
 *     names one there as well and it is another
 * @param document the whole document as it came
 */
public record ServerMetadata(
    URI wellKnown,
    String issuer,
    URI registrationEndpoint,
    EndpointSource endpointSource,
    Optional<URI> plainEndpoint,
    String document) {

  /** The member of the document that named the registration endpoint. */
  public enum EndpointSource {
    METADATA("metadata"),
    /** Preferred for mutual TLS when present (RFC 8705 section 5). */
    MTLS_ENDPOINT_ALIASES("mtls_endpoint_aliases");

    private final String id;

    EndpointSource(String id) {
      this.id = id;
    }

    /** Its stable word in the command line's JSON. */
    public String id() {
      return id;
    }
  }
}
