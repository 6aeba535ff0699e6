package openfinance.onboarding.directory;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.Exchange;

/**
 * Answers to a request for a document that come from the network before the server more often than
 * from the server: a redirect elsewhere, a login page (captive portal), status 511 (RFC 6585
 * section 6).
 */
public final class NetworkAnswer {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final int LOGIN_NEEDED = 511;

  private NetworkAnswer() {}

  /** Whether the answer sends the request elsewhere (RFC 9110 section 15.4). */
  public static boolean redirects(Exchange.Answered answer) {
    return REDIRECTS.contains(answer.status());
  }

  /**
   * {@code DISCOVERY_REDIRECTED} or {@code DISCOVERY_WEB_PAGE}; nothing when the answer looks like
   * the server's own.
   *
   * @param asked the address that answered
   * @param beginning how the document begins
   */
  public static Optional<Problem> problem(URI asked, Exchange.Answered answer, String beginning) {
    String host = WebAddress.host(asked);
    if (redirects(answer)) {
      return Optional.of(
          Problem.of(ProblemCode.DISCOVERY_REDIRECTED, host, target(asked, answer))
              .withDetail(answer.transcript()));
    }
    boolean page = answer.status() == 200 && isPage(beginning);
    return page || answer.status() == LOGIN_NEEDED
        ? Optional.of(
            Problem.of(ProblemCode.DISCOVERY_WEB_PAGE, host).withDetail(answer.transcript()))
        : Optional.empty();
  }

  /** Where a redirect leads; empty when that is no web address. */
  public static Optional<URI> location(URI asked, Exchange.Answered answer) {
    try {
      URI named = new URI(answer.header("location").orElse(""));
      return WebAddress.parse(asked.resolve(named).toString());
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Scheme and host, in punycode: a path would only hide where it leads. */
  private static String target(URI asked, Exchange.Answered answer) {
    return location(asked, answer)
        .map(uri -> uri.getScheme() + "://" + uri.getAuthority())
        .orElse("");
  }

  private static boolean isPage(String beginning) {
    String start = beginning.stripLeading().toLowerCase(Locale.ROOT);
    return start.startsWith("<!doctype html") || start.startsWith("<html");
  }
}
