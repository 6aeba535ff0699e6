package openfinance.onboarding.credentials;

import java.util.Arrays;

/** A passphrase as typed, in characters that are wiped when it is closed. Prints as nothing. */
public final class Passphrase implements AutoCloseable {
  private final char[] characters;

  /** Takes the characters over; they are wiped on {@link #close}. */
  public Passphrase(char[] characters) {
    this.characters = characters;
  }

  /** The characters themselves, not a copy: do not keep them. */
  public char[] characters() {
    return characters;
  }

  @Override
  public void close() {
    Arrays.fill(characters, '\0');
  }

  @Override
  public String toString() {
    return "Passphrase[redacted]";
  }
}
