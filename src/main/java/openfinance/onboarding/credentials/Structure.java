package openfinance.onboarding.credentials;

import org.bouncycastle.asn1.ASN1BitString;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;

/** The ASN.1 structures that are told apart by their shape alone, whatever a file calls them. */
enum Structure {
  /** RFC 5280 section 4.1. */
  CERTIFICATE,
  /** RFC 2986 section 4. */
  CERTIFICATE_REQUEST,
  /** RFC 5280 section 5.1. */
  REVOCATION_LIST,
  /** RFC 5652 section 3. */
  PKCS7,
  /** RFC 7292 section 4. */
  PKCS12,
  /** RFC 5958 section 2. */
  PRIVATE_KEY_INFO,
  /** RFC 5958 section 3. */
  ENCRYPTED_PRIVATE_KEY_INFO,
  /** RFC 8017 appendix A.1.2. */
  RSA_PRIVATE_KEY,
  /** RFC 5915 section 3. */
  EC_PRIVATE_KEY,
  /** OpenSSL's own: version, p, q, g, public and private value. */
  DSA_PRIVATE_KEY,
  /** RFC 5280 section 4.1.2.7, or RFC 8017 appendix A.1.1. */
  PUBLIC_KEY,
  UNKNOWN;

  /** Recognises the structure by the types of its first members. */
  static Structure of(ASN1Sequence sequence) {
    if (sequence.size() < 2) {
      return UNKNOWN;
    }
    ASN1Encodable second = sequence.getObjectAt(1);
    return switch (sequence.getObjectAt(0)) {
      case ASN1ObjectIdentifier ignored -> second instanceof ASN1TaggedObject ? PKCS7 : UNKNOWN;
      case ASN1Integer ignored -> afterVersion(sequence, second);
      case ASN1Sequence first -> afterSequence(sequence, first, second);
      default -> UNKNOWN;
    };
  }

  private static Structure afterVersion(ASN1Sequence sequence, ASN1Encodable second) {
    return switch (second) {
      case ASN1OctetString ignored -> EC_PRIVATE_KEY;
      case ASN1Integer ignored -> integers(sequence.size());
      case ASN1Sequence ignored when sequence.size() > 2 ->
          sequence.getObjectAt(2) instanceof ASN1OctetString ? PRIVATE_KEY_INFO : PKCS12;
      case ASN1Sequence ignored -> PKCS12;
      default -> UNKNOWN;
    };
  }

  private static Structure integers(int count) {
    return switch (count) {
      case 2 -> PUBLIC_KEY;
      case 6 -> DSA_PRIVATE_KEY;
      case 9, 10 -> RSA_PRIVATE_KEY;
      default -> UNKNOWN;
    };
  }

  private static Structure afterSequence(
      ASN1Sequence sequence, ASN1Sequence first, ASN1Encodable second) {
    return switch (second) {
      case ASN1OctetString ignored when sequence.size() == 2 -> ENCRYPTED_PRIVATE_KEY_INFO;
      case ASN1BitString ignored when sequence.size() == 2 -> PUBLIC_KEY;
      case ASN1Sequence ignored when isSigned(sequence) -> signed(first);
      default -> UNKNOWN;
    };
  }

  private static boolean isSigned(ASN1Sequence sequence) {
    return sequence.size() == 3 && sequence.getObjectAt(2) instanceof ASN1BitString;
  }

  private static Structure signed(ASN1Sequence body) {
    int at = body.size() > 0 && body.getObjectAt(0) instanceof ASN1TaggedObject ? 1 : 0;
    if (body.size() >= at + 6 && isCertificateFrom(body, at)) {
      return CERTIFICATE;
    }
    return isRequest(body) ? CERTIFICATE_REQUEST : REVOCATION_LIST;
  }

  private static boolean isCertificateFrom(ASN1Sequence body, int at) {
    for (int member = at + 1; member < at + 6; member++) {
      if (!(body.getObjectAt(member) instanceof ASN1Sequence)) {
        return false;
      }
    }
    return body.getObjectAt(at) instanceof ASN1Integer;
  }

  /** Version, subject, public key (an algorithm and a bit string), attributes. */
  private static boolean isRequest(ASN1Sequence body) {
    return body.size() >= 3
        && body.getObjectAt(0) instanceof ASN1Integer
        && body.getObjectAt(2) instanceof ASN1Sequence key
        && key.size() == 2
        && key.getObjectAt(1) instanceof ASN1BitString;
  }
}
