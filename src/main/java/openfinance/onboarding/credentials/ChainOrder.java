package openfinance.onboarding.credentials;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import javax.security.auth.x500.X500Principal;

/**
 * Puts certificates into the order of a chain: each followed by its issuer (RFC 5280 section 6).
 */
final class ChainOrder {
  /** Enough for honest files, and an end for those made to take long. */
  private static final int MOST_VERIFICATIONS = 2000;

  private final List<X509Certificate> certificates;
  private int verifications;

  /** Takes certificates in any order; duplicates count once. */
  ChainOrder(List<X509Certificate> certificates) {
    this.certificates = List.copyOf(new LinkedHashSet<>(certificates));
  }

  /** Whether this key made the certificate's signature. */
  static boolean isSignedBy(X509Certificate certificate, PublicKey key) {
    try {
      certificate.verify(key);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  /** Whether it is its own issuer, as a root is. */
  static boolean isSelfSigned(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
        && isSignedBy(certificate, certificate.getPublicKey());
  }

  /** The leaves first to last, each followed by its issuers as far as they are held. */
  List<X509Certificate> sorted() {
    if (certificates.size() < 2) {
      return certificates;
    }
    LinkedHashSet<X500Principal> issuerNames = new LinkedHashSet<>();
    for (X509Certificate certificate : certificates) {
      if (!isSelfIssued(certificate)) {
        issuerNames.add(certificate.getIssuerX500Principal());
      }
    }
    SequencedSet<X509Certificate> ordered = new LinkedHashSet<>();
    for (X509Certificate certificate : certificates) {
      if (!issuerNames.contains(certificate.getSubjectX500Principal())
          && !isSelfIssued(certificate)) {
        ordered.add(certificate);
        ordered.addAll(issuersOf(certificate));
      }
    }
    ordered.addAll(certificates);
    return List.copyOf(ordered);
  }

  private static boolean isSelfIssued(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }

  /** The certificate's issuers, nearest first, up to the root or to where one is missing. */
  List<X509Certificate> issuersOf(X509Certificate certificate) {
    List<X509Certificate> issuers = new ArrayList<>();
    X509Certificate at = certificate;
    while (!isSelfIssued(at)) {
      Optional<X509Certificate> issuer = issuerOf(at);
      if (issuer.isEmpty() || issuers.contains(issuer.get())) {
        break;
      }
      at = issuer.get();
      issuers.add(at);
    }
    return List.copyOf(issuers);
  }

  private Optional<X509Certificate> issuerOf(X509Certificate certificate) {
    for (X509Certificate candidate : certificates) {
      if (candidate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal())
          && verifications < MOST_VERIFICATIONS) {
        verifications++;
        if (isSignedBy(certificate, candidate.getPublicKey())) {
          return Optional.of(candidate);
        }
      }
    }
    return Optional.empty();
  }
}
