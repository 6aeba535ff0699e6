package openfinance.onboarding.credentials;

/** How long a DER sequence says that it is (X.690 section 8.1.3). */
final class DerLength {
  /** It says that it lasts until its end is marked, as BER may. */
  static final long INDEFINITE = -1;

  /** The bytes do not begin as a sequence does. */
  static final long NONE = -2;

  private static final int SEQUENCE = 0x30;
  private static final int LONG_FORM = 0x80;

  private DerLength() {}

  /** The length in bytes, tag and length included; or {@link #INDEFINITE} or {@link #NONE}. */
  static long ofSequence(byte[] bytes) {
    if (bytes.length < 2 || bytes[0] != SEQUENCE) {
      return NONE;
    }
    int first = bytes[1] & 0xFF;
    if (first < LONG_FORM) {
      return 2L + first;
    }
    int count = first & 0x7F;
    if (count == 0) {
      return INDEFINITE;
    }
    if (count > 4 || bytes.length < 2 + count) {
      return NONE;
    }
    long length = 0;
    for (int i = 0; i < count; i++) {
      length = (length << 8) | (bytes[2 + i] & 0xFF);
    }
    return 2 + count + length;
  }
}
