package openfinance.onboarding.ui.servers;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.transport.DemoNames;

/** Pieces of a list of participants, and attempts to register with its servers. */
final class Lists {
  private static final UUID INTERACTION = UUID.fromString("00000000-0000-4000-8000-000000000001");

  private Lists() {}

  static String organisation(String name, String code, String accountType, String family) {
    String issuer = "https://auth1." + code + ".apihub.openfinance-demo.test:1";
    String type = accountType.isEmpty() ? "" : "\"" + accountType + "\"";
    String resource = family.isEmpty() ? "" : "{\"ApiFamilyType\":\"" + family + "\"}";
    return """
        {"OrganisationId":"%1$s","OrganisationName":"%2$s","AuthorisationServers":[
          {"CustomerFriendlyName":"Server","Issuer":"%3$s",
           "OpenIDDiscoveryDocument":"%3$s/.well-known/openid-configuration",
           "Flags":{"AccountType":[%4$s]},"ApiResources":[%5$s]}]}"""
        .formatted(code, name, issuer, type, resource);
  }

  /** A file in this folder with the servers of three organisations. */
  static Path ofThree(Path folder) throws IOException {
    return Files.writeString(
        folder.resolve("participants.json"),
        "[%s,%s,%s]"
            .formatted(
                organisation("Dhow Bank", "dhow", "Retail", "payment"),
                organisation("Oasis Takaful", "oasis", "Corporate", "insurance"),
                organisation("Zaytun", "zaytun", "", "")));
  }

  static RegistrationAttempt attempt(URI wellKnown, Instant at) {
    return new RegistrationAttempt(
        INTERACTION,
        new RegistrationTarget(
            "demo",
            "Dhow Bank",
            "Server",
            wellKnown,
            "https://auth1.dhow.example",
            URI.create("https://rs1.dhow.example/tpp-registration"),
            false),
        "a2b5ce28-1ff0-4bcb-9fd1-6b1d0a4bde8d",
        "239cb7d5-4dcb-4348-9964-d8872faadc1c",
        "Example TPP",
        "CN=a2b5ce28",
        "AA:BB",
        Instant.parse("2027-04-02T00:00:00Z"),
        RequestBody.JSON,
        at);
  }

  static RegistrationResult registered(URI wellKnown, Instant at) {
    return new RegistrationResult(
        attempt(wellKnown, at), new RegistrationOutcome.Registered(204), at.plusSeconds(1), "");
  }

  /** An environment whose servers are on this computer; nobody answers for its directory. */
  static Environment onThisComputer() {
    return onThisComputer(Environment.sandbox());
  }

  /** The same in the place of this one. */
  static Environment onThisComputer(Environment real) {
    return new Environment(
        real.kind(),
        URI.create("https://directory.fake." + DemoNames.DOMAIN + ":1/participants"),
        "apihub." + DemoNames.DOMAIN,
        real.wellKnownTemplate(),
        real.keystore(),
        real.trustFrameworkPages(),
        real.clientIdPrefix(),
        real.publishedAuthorities(),
        real.authorityNames(),
        real.selfActivating());
  }
}
