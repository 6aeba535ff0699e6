package openfinance.onboarding.credentials;

/** Where a reader gets the passphrase from at the moment it turns out to need one. */
@FunctionalInterface
interface PassphraseSource {
  /** The passphrase, or {@code PASSPHRASE_NEEDED}. */
  Passphrase demand() throws UnreadableException;
}
