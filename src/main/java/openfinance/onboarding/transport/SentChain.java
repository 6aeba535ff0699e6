package openfinance.onboarding.transport;

import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.DistinguishedName;

/**
 * The certificates that a server sent as a tree: each below its issuer, as far as the issuer was
 * sent or is trusted here.
 *
 * @param links from the topmost issuer down to the server's own
 * @param missing the name of the issuer above them that was neither sent nor is trusted
 * @param unrelated what the server sent beside it that vouches for nothing here
 */
public record SentChain(
    List<Link> links, Optional<String> missing, List<X509Certificate> unrelated) {
  public SentChain {
    links = List.copyOf(links);
    unrelated = List.copyOf(unrelated);
  }

  /** How one certificate stands. */
  public enum Standing {
    /** It is among the trusted ones. */
    TRUSTED,
    /** The one above it issued it. */
    ISSUED,
    /** Nobody who is trusted issued it. */
    NO_TRUSTED_ISSUER,
    /** Its time is over. */
    EXPIRED,
    /** Its time has not begun. */
    NOT_YET_VALID
  }

  /**
   * One certificate of the tree.
   *
   * @param sent whether the server sent it; otherwise it is held here
   */
  public record Link(X509Certificate certificate, Standing standing, boolean sent) {}

  /** The tree of what a server sent, its own certificate first; empty when it sent none. */
  public static Optional<SentChain> of(List<X509Certificate> sent, TrustAnchors trust) {
    return sent.isEmpty() ? Optional.empty() : Optional.of(tree(sent, trust));
  }

  private static SentChain tree(List<X509Certificate> sent, TrustAnchors trust) {
    List<X509Certificate> held = trust.all();
    List<X509Certificate> path = path(sent, held);
    X509Certificate top = path.getLast();
    boolean complete = held.contains(top) || UntrustedIssuer.isSelfIssued(top);
    List<Link> links = new ArrayList<>();
    for (X509Certificate certificate : path.reversed()) {
      Standing standing = standing(certificate, certificate.equals(top), held);
      links.add(new Link(certificate, standing, sent.contains(certificate)));
    }
    return new SentChain(
        links,
        complete ? Optional.empty() : Optional.of(DistinguishedName.issuerOf(top).shortName()),
        sent.stream().distinct().filter(other -> !path.contains(other)).toList());
  }

  /** From the server's own certificate up, as far as issuers are known. */
  private static List<X509Certificate> path(
      List<X509Certificate> sent, List<X509Certificate> held) {
    List<X509Certificate> path = new ArrayList<>(List.of(sent.getFirst()));
    while (!held.contains(path.getLast()) && !UntrustedIssuer.isSelfIssued(path.getLast())) {
      Optional<X509Certificate> issuer =
          issuer(path.getLast(), held).or(() -> issuer(path.getLast(), sent));
      if (issuer.isEmpty() || path.contains(issuer.get())) {
        break;
      }
      path.add(issuer.get());
    }
    return path;
  }

  private static Optional<X509Certificate> issuer(
      X509Certificate certificate, Collection<X509Certificate> among) {
    return among.stream()
        .filter(it -> it.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()))
        .filter(it -> signed(certificate, it))
        .findFirst();
  }

  private static boolean signed(X509Certificate certificate, X509Certificate issuer) {
    try {
      certificate.verify(issuer.getPublicKey());
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static Standing standing(
      X509Certificate certificate, boolean top, List<X509Certificate> held) {
    Instant now = Instant.now();
    if (certificate.getNotAfter().toInstant().isBefore(now)) {
      return Standing.EXPIRED;
    }
    if (certificate.getNotBefore().toInstant().isAfter(now)) {
      return Standing.NOT_YET_VALID;
    }
    if (held.contains(certificate)) {
      return Standing.TRUSTED;
    }
    return top ? Standing.NO_TRUSTED_ISSUER : Standing.ISSUED;
  }
}
