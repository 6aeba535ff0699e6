package openfinance.onboarding.credentials;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One armoured block (RFC 7468; RFC 1421 for its headers). */
final class PemBlock {
  private final String label;
  private final @Nullable String encryption;
  private final byte[] bytes;

  PemBlock(String label, @Nullable String encryption, byte[] bytes) {
    this.label = label;
    this.encryption = encryption;
    this.bytes = bytes;
  }

  /** What stands after {@code BEGIN}. */
  String label() {
    return label;
  }

  /** The value of the {@code DEK-Info} header of an encrypted traditional key. */
  Optional<String> encryption() {
    return Optional.ofNullable(encryption);
  }

  /** What the block encodes. */
  byte[] bytes() {
    return bytes;
  }
}
