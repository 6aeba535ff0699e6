package openfinance.onboarding.directory;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import openfinance.onboarding.transport.DemoNames;

/**
 * One of the ecosystem's worlds, each with its own directory and PKI.
 *
 * @param kind which world
 * @param participants where the directory's list of participants is published
 * @param hubDomain the domain of the API Hub's hosts, such as {@code apihub.openfinance.ae}
 * @param wellKnownTemplate the address of a server's metadata with <code>{code}</code> for the LFI
 *     code
 * @param keystore the root of the public keystore, without a trailing slash
 * @param trustFrameworkPages the Trust Framework's web pages
 * @param clientIdPrefix what stands before the application id in a federated client id
 * @param publishedAuthorities where the Trust Framework publishes its CA certificates
 * @param authorityNames the CN of the Trust Framework's CAs
 * @param selfActivating the LFI codes that activate registrations by themselves
 */
public record Environment(
    Kind kind,
    URI participants,
    String hubDomain,
    String wellKnownTemplate,
    URI keystore,
    URI trustFrameworkPages,
    String clientIdPrefix,
    List<URI> publishedAuthorities,
    List<String> authorityNames,
    Set<String> selfActivating) {

  /** Which world it is. */
  public enum Kind {
    DEMO("demo"),
    SANDBOX("sandbox"),
    PREPRODUCTION("preprod"),
    PRODUCTION("production");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    /** Its stable word on the command line, in the ledger and in the settings. */
    public String id() {
      return id;
    }
  }

  /** The model bank and the LFIs' test systems. */
  public static Environment sandbox() {
    return ecosystem(Kind.SANDBOX, "sandbox.", "sandbox.apihub.openfinance.ae");
  }

  /** The LFIs' pre-production systems, which share the sandbox's directory and PKI. */
  public static Environment preproduction() {
    return ecosystem(Kind.PREPRODUCTION, "sandbox.", "preprod.apihub.openfinance.ae");
  }

  /** The live systems. */
  public static Environment production() {
    return ecosystem(Kind.PRODUCTION, "", "apihub.openfinance.ae");
  }

  /**
   * The environment with this stable word, by its published addresses; the sandbox for any other
   * word. The demo's addresses have no ports, which are known only while it runs.
   */
  public static Environment named(String word) {
    return switch (word) {
      case "demo" -> demo();
      case "preprod" -> preproduction();
      case "production" -> production();
      default -> sandbox();
    };
  }

  private static Environment demo() {
    String directory = "directory." + DemoNames.DOMAIN;
    return new Environment(
        Kind.DEMO,
        URI.create("https://data." + directory + "/participants"),
        "apihub." + DemoNames.DOMAIN,
        "https://auth1.{code}.apihub." + DemoNames.DOMAIN + "/.well-known/openid-configuration",
        URI.create("https://keystore." + directory),
        // The demo has no such pages: those of the sandbox show where everything is.
        sandbox().trustFrameworkPages(),
        "https://rp." + directory + "/openid_relying_party/",
        List.of(),
        List.of(),
        Set.of("model1", "model2"));
  }

  /** Whether a host belongs to the API Hub. Look-alikes such as {@code evilapihub…} do not. */
  public boolean isOnApiHub(String host) {
    return host.equals(hubDomain) || host.endsWith("." + hubDomain);
  }

  /** The LFI code in a host of the API Hub: the label after {@code auth1} or {@code rs1}. */
  public Optional<String> lfiCode(String host) {
    if (!host.endsWith("." + hubDomain)) {
      return Optional.empty();
    }
    String[] labels = host.substring(0, host.length() - hubDomain.length() - 1).split("\\.", -1);
    return labels.length >= 2 ? Optional.of(labels[1]) : Optional.empty();
  }

  /** The address of the metadata of an LFI with this code, which is letters and digits alone. */
  public URI wellKnown(String code) {
    return URI.create(wellKnownTemplate.replace("{code}", code));
  }

  /** Whether the LFI at this well-known address activates registrations by itself. */
  public boolean activatesItself(URI wellKnownAddress) {
    return selfActivating.stream()
        .map(code -> WebAddress.host(wellKnown(code)))
        .anyMatch(WebAddress.host(wellKnownAddress)::equals);
  }

  /**
   * The CN of the Trust Framework's CAs in other environments, each with that environment's word.
   */
  public Map<String, String> authoritiesElsewhere() {
    Map<String, String> elsewhere = new HashMap<>();
    for (Environment other : List.of(sandbox(), production())) {
      other.authorityNames().stream()
          .filter(name -> !authorityNames.contains(name))
          .forEach(name -> elsewhere.put(name, other.kind().id()));
    }
    return elsewhere;
  }

  private static Environment ecosystem(Kind kind, String infix, String lfiDomain) {
    String authority = infix.isEmpty() ? "Production" : "Sandbox";
    String pki = "https://crl." + infix + "pki.openfinance.ae/";
    return new Environment(
        kind,
        URI.create("https://data." + infix + "directory.openfinance.ae/participants"),
        "apihub.openfinance.ae",
        "https://auth1.{code}." + lfiDomain + "/.well-known/openid-configuration",
        URI.create("https://keystore." + infix + "directory.openfinance.ae"),
        URI.create("https://web." + infix + "directory.openfinance.ae/"),
        "https://rp." + infix + "directory.openfinance.ae/openid_relying_party/",
        List.of(URI.create(pki + "root-ca.pem"), URI.create(pki + "issuer-ca.pem")),
        List.of(
            "Al Tareq " + authority + " Trust Framework Issuing CA - G1",
            "Al Tareq " + authority + " Trust Framework Root CA - G1"),
        infix.isEmpty() ? Set.of() : Set.of("altareq1", "altareq2"));
  }
}
