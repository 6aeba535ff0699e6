package openfinance.onboarding.discovery;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.Redactor;

/** Understands what people type or paste for a server. */
public final class WellKnownAddress {
  /** OpenID Connect Discovery 1.0 section 4. */
  static final String OPENID_PATH = "/.well-known/openid-configuration";

  /** RFC 8414 section 3. */
  static final String OAUTH_PATH = "/.well-known/oauth-authorization-server";

  private static final Pattern LFI_CODE = Pattern.compile("[a-z0-9]{1,63}");
  private static final Pattern WRAPPING = Pattern.compile("^[\\s\"'<(“‘«]+|[\\s\"'>),;”’»]+$");
  private static final Set<String> ENVIRONMENT_LABELS = Set.of("sandbox", "preprod", "uat");

  /** The other hosts of an LFI on the hub: the resource server and the Admin Portal. */
  private static final Set<String> SISTER_LABELS = Set.of("rs1", "admin");

  private static final int LONGEST_SHOWN = 200;

  private WellKnownAddress() {}

  /**
   * The address of the metadata for an LFI code, a host, an issuer or a well-known address. The
   * LFI's other hosts on the API Hub lead to its authorisation server.
   *
   * @return an https address, or {@code ADDRESS_NOT_UNDERSTOOD} or {@code ENDPOINT_NOT_HTTPS}
   */
  public static Outcome<URI> of(String typed, Environment environment) {
    String text = WRAPPING.matcher(typed).replaceAll("");
    String code = text.toLowerCase(Locale.ROOT);
    if (LFI_CODE.matcher(code).matches()) {
      return Outcome.success(environment.wellKnown(code));
    }
    boolean complete = text.contains("://");
    return WebAddress.parse(complete ? text : "https://" + text)
        .filter(address -> complete || looksLikeHost(address))
        .map(address -> wellKnown(address, environment))
        .orElseGet(() -> Outcome.failure(notUnderstood(typed)));
  }

  /** Without a scheme, one word is no host, unless a port says so. */
  private static boolean looksLikeHost(URI address) {
    return address.getHost().contains(".") || address.getPort() >= 0;
  }

  private static Outcome<URI> wellKnown(URI address, Environment environment) {
    String host = WebAddress.host(address);
    if (!"https".equals(address.getScheme())) {
      return Outcome.failure(Problem.of(ProblemCode.ENDPOINT_NOT_HTTPS, host));
    }
    String server = authorisationServer(host, environment);
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String path = server.equals(host) ? path(address.getRawPath()) : OPENID_PATH;
    return WebAddress.parse("https://" + server + port + path)
        .map(Outcome::success)
        .orElseGet(() -> Outcome.failure(notUnderstood(address.toString())));
  }

  private static String path(String typed) {
    String path = typed.replaceFirst("/+$", "");
    if (path.isEmpty() || OPENID_PATH.startsWith(path)) {
      return OPENID_PATH;
    }
    return path.contains("/.well-known/") ? path : path + OPENID_PATH;
  }

  /** The host of the LFI's authorisation server, when another of its hosts on the hub is given. */
  private static String authorisationServer(String host, Environment environment) {
    String hub = "." + environment.hubDomain();
    if (!host.endsWith(hub)) {
      return host;
    }
    String prefix = host.substring(0, host.length() - hub.length());
    List<String> labels = new ArrayList<>(Arrays.asList(prefix.split("\\.", -1)));
    List<String> own = labels.stream().filter(l -> !ENVIRONMENT_LABELS.contains(l)).toList();
    if (own.size() == 1 && own.getFirst().equals(labels.getFirst())) {
      return "auth1." + host;
    }
    if (own.size() == 2 && SISTER_LABELS.contains(labels.getFirst())) {
      return "auth1." + host.substring(labels.getFirst().length() + 1);
    }
    return host;
  }

  /** What was typed is repeated without a password, in case one stands before the host. */
  private static Problem notUnderstood(String typed) {
    String redacted = Redactor.redact(typed);
    Optional<String> shown =
        Optional.of(redacted)
            .filter(text -> text.length() > LONGEST_SHOWN)
            .map(text -> text.substring(0, LONGEST_SHOWN) + "…");
    return Problem.of(ProblemCode.ADDRESS_NOT_UNDERSTOOD, shown.orElse(redacted));
  }
}
