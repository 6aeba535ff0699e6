package openfinance.onboarding.credentials;

/**
 * Walks over tags and lengths (X.690) before a parser recurses into them, so that no file can
 * exhaust the stack. It judges depth only; whether the structure is sound is for the parser to say.
 */
final class DerNesting {
  /** PKCS#12, the deepest format read here, nests about a dozen deep. */
  private static final int DEEPEST = 64;

  private static final int CONSTRUCTED = 0x20;

  private final byte[] der;
  private final int[] ends = new int[DEEPEST];
  private int depth;
  private int at;

  private DerNesting(byte[] der) {
    this.der = der;
  }

  /** Whether the structure nests too deep to be an honest one. */
  static boolean isTooDeep(byte[] der) {
    return new DerNesting(der).walk();
  }

  private boolean walk() {
    while (at < der.length) {
      while (depth > 0 && at >= ends[depth - 1]) {
        depth--;
      }
      int tag = der[at] & 0xFF;
      at += 1;
      if ((tag & 0x1F) == 0x1F) {
        skipLongTag();
      }
      if (at >= der.length) {
        return false;
      }
      int end = readLength();
      if (tag == 0 && end == at) {
        depth = Math.max(0, depth - 1);
      } else if ((tag & CONSTRUCTED) == 0) {
        at = end;
      } else if (depth == DEEPEST) {
        return true;
      } else {
        ends[depth] = end;
        depth++;
      }
    }
    return false;
  }

  private void skipLongTag() {
    while (at < der.length && (der[at] & 0x80) != 0) {
      at++;
    }
    at++;
  }

  /** Reads a length and answers where the value ends: never beyond the bytes there are. */
  private int readLength() {
    int first = der[at] & 0xFF;
    at++;
    if (first == 0x80) {
      return der.length;
    }
    long length = first;
    if (first > 0x80) {
      length = 0;
      for (int i = 0; i < (first & 0x7F) && at < der.length; i++) {
        length = Math.min(Integer.MAX_VALUE, (length << 8) | (der[at] & 0xFF));
        at++;
      }
    }
    return (int) Math.min(der.length, at + length);
  }
}
