package openfinance.onboarding.discovery;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.HostSpelling;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** The rules that metadata must and should meet before its registration endpoint is used. */
final class MetadataChecks {
  private static final String HUB_RULE = "UAE Open Finance, registration guide, API discovery";
  private static final String ISSUER_RULE =
      "RFC 8414 section 3.3, OpenID Connect Discovery 1.0 section 4.3";

  private final List<Check> checks =
      List.of(
          MetadataChecks::issuerNamed,
          MetadataChecks::issuerAsExpected,
          MetadataChecks::endpointNamed,
          MetadataChecks::endpointSecure,
          MetadataChecks::endpointInIssuersDomain,
          MetadataChecks::hostsInPlainLetters,
          MetadataChecks::serverOnApiHub);

  /** What is checked: a document and how we came by it. */
  record Subject(DiscoveryTarget target, MetadataDocument document) {
    String host() {
      return WebAddress.host(target.wellKnown());
    }

    /** The endpoint; an address with a fragment is none (RFC 9110 section 7.1). */
    Optional<URI> endpoint() {
      return document
          .endpoint()
          .flatMap(WebAddress::parse)
          .filter(address -> address.getRawFragment() == null);
    }

    String issuerHost() {
      return document.issuer().flatMap(WebAddress::parse).map(WebAddress::host).orElse("");
    }
  }

  private interface Check {
    Optional<Finding> apply(Subject subject);
  }

  /** Every finding, in the order in which the rules build on each other. */
  List<Finding> check(Subject subject) {
    return checks.stream().flatMap(check -> check.apply(subject).stream()).toList();
  }

  /** The address to read from must be https, before anything is read (RFC 8414 section 3). */
  static Optional<Problem> insecure(URI address) {
    return "https".equals(address.getScheme()) && !WebAddress.host(address).isEmpty()
        ? Optional.empty()
        : Optional.of(Problem.of(ProblemCode.ENDPOINT_NOT_HTTPS, WebAddress.host(address)));
  }

  private static Optional<Finding> issuerNamed(Subject subject) {
    boolean valid =
        subject
            .document()
            .issuer()
            .flatMap(WebAddress::parse)
            .filter(uri -> uri.getRawQuery() == null && uri.getRawFragment() == null)
            .filter(uri -> "https".equals(uri.getScheme()))
            .isPresent();
    return valid
        ? Optional.empty()
        : Optional.of(
            finding(
                Problem.of(ProblemCode.ISSUER_MISMATCH, subject.host())
                    .withDetail(
                        "issuer: "
                            + subject.document().issuer().orElse("not given")
                            + "\nIt must be an https address without query and fragment."),
                "issuer",
                "RFC 8414 section 2"));
  }

  private static Optional<Finding> issuerAsExpected(Subject subject) {
    String named = subject.document().issuer().orElse("");
    Optional<String> listed = subject.target().directoryIssuer();
    boolean expected =
        listed
            .map(named::equals)
            .orElseGet(() -> wellKnownOf(named).anyMatch(subject.target().wellKnown()::equals));
    if (expected) {
      return Optional.empty();
    }
    String detail =
        "issuer in the metadata: "
            + named
            + listed
                .map(issuer -> "\nissuer in the directory: " + issuer)
                .orElse("\nread from: " + subject.target().wellKnown());
    return Optional.of(
        finding(
            Problem.of(ProblemCode.ISSUER_MISMATCH, subject.host()).withDetail(detail),
            "issuer",
            ISSUER_RULE));
  }

  /** Where an issuer's metadata may stand: the forms of OpenID Connect Discovery and RFC 8414. */
  private static Stream<URI> wellKnownOf(String issuer) {
    return WebAddress.parse(issuer).stream()
        .flatMap(
            uri -> {
              String origin = uri.getScheme() + "://" + uri.getRawAuthority();
              String path = uri.getRawPath().replaceFirst("/$", "");
              return Stream.of(
                  origin + path + WellKnownAddress.OPENID_PATH,
                  origin + WellKnownAddress.OPENID_PATH + path,
                  origin + WellKnownAddress.OAUTH_PATH + path);
            })
        .flatMap(text -> WebAddress.parse(text).stream());
  }

  private static Optional<Finding> endpointNamed(Subject subject) {
    if (subject.endpoint().isPresent()) {
      return Optional.empty();
    }
    String detail =
        subject
            .document()
            .endpoint()
            .map(text -> "No request can be sent to this address: " + text)
            .orElse("The document has no registration_endpoint.");
    return Optional.of(
        finding(
            Problem.of(ProblemCode.REGISTRATION_ENDPOINT_MISSING, subject.host())
                .withDetail(detail),
            subject.document().endpointField(),
            "RFC 8414 section 2, RFC 8705 section 5"));
  }

  private static Optional<Finding> endpointSecure(Subject subject) {
    return subject
        .endpoint()
        .filter(endpoint -> !endpoint.getScheme().toLowerCase(Locale.ROOT).equals("https"))
        .map(
            endpoint ->
                finding(
                    Problem.of(ProblemCode.ENDPOINT_NOT_HTTPS, WebAddress.host(endpoint))
                        .withDetail(endpoint.toString()),
                    subject.document().endpointField(),
                    "RFC 7591 section 3"));
  }

  private static Optional<Finding> endpointInIssuersDomain(Subject subject) {
    IssuerDomain domain = IssuerDomain.of(subject.issuerHost(), subject.target().environment());
    return subject
        .endpoint()
        .map(WebAddress::host)
        .filter(host -> !domain.covers(host))
        .map(
            host ->
                finding(
                    Problem.of(ProblemCode.ENDPOINT_OUTSIDE_ISSUER, host, subject.issuerHost()),
                    subject.document().endpointField(),
                    HUB_RULE));
  }

  private static Optional<Finding> hostsInPlainLetters(Subject subject) {
    return Stream.concat(
            subject.endpoint().map(WebAddress::host).stream(),
            Stream.of(subject.issuerHost(), subject.host()))
        .flatMap(host -> HostSpelling.of(host).stream())
        .findFirst()
        .map(
            spelling ->
                finding(
                    Problem.of(
                            ProblemCode.HOST_IN_OTHER_LETTERS, spelling.ascii(), spelling.reads())
                        .withDetail(
                            spelling.mixed()
                                ? "One part of the name has letters of several scripts."
                                : ""),
                    "registration_endpoint",
                    "Unicode Technical Report 36 section 2"));
  }

  private static Optional<Finding> serverOnApiHub(Subject subject) {
    Optional<Environment> chosen = subject.target().environment();
    return Stream.of(subject.host(), subject.issuerHost())
        .filter(host -> !host.isEmpty() && !isOnApiHub(host, chosen))
        .findFirst()
        .map(
            host ->
                finding(Problem.of(ProblemCode.SERVER_OUTSIDE_API_HUB, host), "issuer", HUB_RULE));
  }

  /** Where no environment is chosen, any hub will do. */
  private static boolean isOnApiHub(String host, Optional<Environment> chosen) {
    return chosen
        .map(environment -> environment.isOnApiHub(host))
        .orElseGet(() -> HubDomains.around(host, chosen).isPresent());
  }

  private static Finding finding(Problem problem, String field, String source) {
    return new Finding(problem, field, source);
  }
}
