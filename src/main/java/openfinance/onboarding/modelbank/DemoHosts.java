package openfinance.onboarding.modelbank;

import java.net.URI;
import java.util.List;
import openfinance.onboarding.transport.DemoNames;

/**
 * The addresses of the demo's hosts.
 *
 * @param openPort where no client certificate is needed
 * @param mutualPort where one is demanded
 */
record DemoHosts(int openPort, int mutualPort) {
  /** The domain of the demo's API Hub. */
  static final String HUB = "apihub." + DemoNames.DOMAIN;

  /** Publishes the list of participants. */
  static final String DIRECTORY = "data.directory." + DemoNames.DOMAIN;

  /** Publishes applications' keys. */
  static final String KEYSTORE = "keystore.directory." + DemoNames.DOMAIN;

  /** Publishes the Trust Framework's CA certificates. */
  static final String PKI = "crl.pki." + DemoNames.DOMAIN;

  static final String ROOT_PATH = "/root-ca.pem";
  static final String ISSUING_PATH = "/issuer-ca.pem";
  static final String METADATA_PATH = "/.well-known/openid-configuration";
  static final String REGISTRATION_PATH = "/tpp-registration";

  URI participants() {
    return URI.create("https://" + DIRECTORY + ":" + openPort + "/participants");
  }

  URI keystore() {
    return URI.create("https://" + KEYSTORE + ":" + openPort);
  }

  URI keys(String organizationId, String applicationId) {
    return keystore().resolve("/" + organizationId + "/" + applicationId + "/transport.jwks");
  }

  /** Where the CA certificates are published: the root's, then the issuing one's. */
  List<URI> authorities() {
    URI pki = URI.create("https://" + PKI + ":" + openPort);
    return List.of(pki.resolve(ROOT_PATH), pki.resolve(ISSUING_PATH));
  }

  String wellKnownTemplate() {
    return "https://auth1.{code}." + HUB + ":" + openPort + METADATA_PATH;
  }

  URI issuer(DemoServer server) {
    return URI.create("https://" + server.authorisationHost() + ":" + openPort);
  }

  URI wellKnown(DemoServer server) {
    return issuer(server).resolve(METADATA_PATH);
  }

  URI registrationEndpoint(DemoServer server) {
    return URI.create(
        "https://" + server.registrationHost() + ":" + mutualPort + REGISTRATION_PATH);
  }
}
