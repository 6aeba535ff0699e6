package openfinance.onboarding.discovery;

import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.problem.ForeignText;
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
  private static final String OPENING = "\"'<(“‘«";
  private static final String CLOSING = "\"'>),;”’»";

  /** The scheme with too few slashes, or only the slashes (RFC 3986 section 4.2). */
  private static final Pattern CURTAILED = Pattern.compile("(?i)(?:(https?):/?|//)(?=[^/0-9])");

  private static final Set<String> ENVIRONMENT_LABELS = Set.of("sandbox", "preprod", "uat");

  /** The other hosts of an LFI on the hub: the resource server and the Admin Portal. */
  private static final Set<String> SISTER_LABELS = Set.of("rs1", "admin");

  private static final int LONGEST_SHOWN = 200;

  private WellKnownAddress() {}

  /**
   * The address of the metadata for an LFI code, a host, an issuer or a well-known address. The
   * LFI's other hosts on the API Hub, and its endpoints there, lead to its authorisation server.
   *
   * @return an https address, or {@code ADDRESS_NOT_UNDERSTOOD} or {@code ENDPOINT_NOT_HTTPS}
   */
  public static Outcome<URI> of(String typed, Environment environment) {
    String text = ForeignText.strip(typed, OPENING, CLOSING);
    if (isCode(typed)) {
      return Outcome.success(environment.wellKnown(text.toLowerCase(Locale.ROOT)));
    }
    boolean complete = text.contains("://");
    return WebAddress.parse(complete ? text : completed(text))
        .filter(address -> complete || looksLikeHost(address))
        .map(address -> wellKnown(address, environment))
        .orElseGet(() -> Outcome.failure(notUnderstood(typed)));
  }

  /** Whether it is an LFI code, which is an address only together with an environment. */
  public static boolean isCode(String typed) {
    String text = ForeignText.strip(typed, OPENING, CLOSING);
    return LFI_CODE.matcher(text.toLowerCase(Locale.ROOT)).matches();
  }

  private static String completed(String text) {
    Matcher curtailed = CURTAILED.matcher(text);
    if (!curtailed.lookingAt()) {
      return "https://" + text;
    }
    String scheme = Optional.ofNullable(curtailed.group(1)).orElse("https");
    return scheme + "://" + text.substring(curtailed.end());
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
    Optional<String> hub = HubDomains.around(host, Optional.of(environment));
    String server = hub.map(domain -> authorisationServer(host, domain)).orElse(host);
    String port = address.getPort() < 0 ? "" : ":" + address.getPort();
    String path = server.equals(host) ? path(address.getRawPath(), hub.isPresent()) : OPENID_PATH;
    return WebAddress.parse("https://" + server + port + path)
        .map(Outcome::success)
        .orElseGet(() -> Outcome.failure(notUnderstood(address.toString())));
  }

  /** On the hub a server's issuer is its origin; elsewhere an issuer may have a path. */
  private static String path(String typed, boolean onHub) {
    String path = typed.replaceFirst("/+$", "");
    if (path.isEmpty() || OPENID_PATH.startsWith(path)) {
      return OPENID_PATH;
    }
    if (path.contains("/.well-known/")) {
      return path;
    }
    return onHub ? OPENID_PATH : path + OPENID_PATH;
  }

  /** The host of the LFI's authorisation server, when another of its hosts on the hub is given. */
  private static String authorisationServer(String host, String hub) {
    String prefix = host.substring(0, host.length() - hub.length() - 1);
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
