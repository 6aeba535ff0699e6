package openfinance.onboarding.discovery;

import java.util.Optional;

/**
 * The members that matter here, as the document has them: nothing of them is checked yet.
 *
 * @param registrationEndpoint {@code registration_endpoint}
 * @param mutualTlsAlias {@code mtls_endpoint_aliases.registration_endpoint}
 * @param text the whole document as it came
 */
record MetadataDocument(
    Optional<String> issuer,
    Optional<String> registrationEndpoint,
    Optional<String> mutualTlsAlias,
    String text) {
  /** The endpoint to use: the alias is preferred for mutual TLS (RFC 8705 section 5). */
  Optional<String> endpoint() {
    return mutualTlsAlias.or(() -> registrationEndpoint);
  }

  /** The member that {@link #endpoint} comes from. */
  String endpointField() {
    return mutualTlsAlias.isPresent()
        ? "mtls_endpoint_aliases.registration_endpoint"
        : "registration_endpoint";
  }
}
