package openfinance.onboarding.directory;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Web addresses from foreign hands: typed, pasted, or read from a document. */
public final class WebAddress {
  /** RFC 3986 appendix B, with an authority. */
  private static final Pattern PARTS =
      Pattern.compile("(?s)([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)(.*)");

  private static final Pattern AUTHORITY =
      Pattern.compile("(?s)([^\\[\\]:@]+|\\[[0-9A-Fa-f:.]+])(:[0-9]{0,5})?");
  private static final Pattern ROOT_DOT = Pattern.compile("[.。．｡]$");
  private static final Pattern HOST_NAME =
      Pattern.compile("[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*");

  private WebAddress() {}

  /**
   * The http or https address in a text, its host in lower case and in ASCII (punycode, RFC 5891),
   * so that names that only look alike can be told apart; nothing when it is no such address. One
   * with a user name is none: nobody publishes a server so, and it is made to be misread.
   */
  public static Optional<URI> parse(String text) {
    Matcher parts = PARTS.matcher(text.strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    Matcher authority = AUTHORITY.matcher(parts.group(2));
    if (!(scheme.equals("https") || scheme.equals("http")) || !authority.matches()) {
      return Optional.empty();
    }
    // A colon without a port says nothing (RFC 3986 section 3.2.3).
    String port = Optional.ofNullable(authority.group(2)).filter(it -> it.length() > 1).orElse("");
    if (!port.isEmpty() && Integer.parseInt(port.substring(1)) > 65_535) {
      return Optional.empty();
    }
    return asciiHost(authority.group(1))
        .flatMap(host -> uri(scheme + "://" + host + port + parts.group(3)))
        .filter(uri -> uri.getHost() != null);
  }

  /**
   * A host name in lower case and in ASCII; nothing when it cannot be a host's name. The dot of the
   * root that may end a name (RFC 3986 section 3.2.2) is left out: it names the same host.
   */
  public static Optional<String> asciiHost(String name) {
    if (name.startsWith("[")) {
      return Optional.of(name.toLowerCase(Locale.ROOT));
    }
    try {
      String ascii = IDN.toASCII(ROOT_DOT.matcher(name).replaceFirst("")).toLowerCase(Locale.ROOT);
      return HOST_NAME.matcher(ascii).matches() ? Optional.of(ascii) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** The host of an address from {@link #parse}, or of any other, in lower case; never null. */
  public static String host(URI address) {
    return Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
  }

  private static Optional<URI> uri(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
