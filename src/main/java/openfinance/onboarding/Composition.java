package openfinance.onboarding;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.IdentityChecks;
import openfinance.onboarding.directory.KeystoreService;
import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.registration.AttemptJournal;
import openfinance.onboarding.registration.BatchRegistration;
import openfinance.onboarding.registration.HostPauses;
import openfinance.onboarding.registration.RegistrationService;
import openfinance.onboarding.settings.ApplicationFolders;
import openfinance.onboarding.settings.SettingsFile;

/**
 * Wires the core with plain constructors, the same for the window and the command line.
 *
 * @param folders where files are kept
 * @param clock the time for checks and records
 */
public record Composition(ApplicationFolders folders, Clock clock) {
  /** Over the person's own folders and the computer's clock. */
  public static Composition ofThisSystem() {
    return new Composition(ApplicationFolders.ofThisSystem(), Clock.systemUTC());
  }

  /** Reads certificate and key files. */
  public CredentialReader credentialReader() {
    return new CredentialReader();
  }

  /** Checks client identities against the clock. */
  public IdentityChecks identityChecks() {
    return new IdentityChecks(clock);
  }

  /** Reads the directory, with its copies in the cache. */
  public ParticipantsService participants() {
    return new ParticipantsService(folders.cache());
  }

  /** Asks the Trust Framework's public keystore. */
  public KeystoreService keystore() {
    return new KeystoreService(clock);
  }

  /** Reads servers' metadata. */
  public DiscoveryService discovery() {
    return new DiscoveryService();
  }

  /** Opens the ledger in a file; the person's own is {@link ApplicationFolders#ledger}. */
  public Outcome<Ledger> ledger(Path file) {
    return file.equals(folders.ledger()) ? Ledger.open(file, clock) : Ledger.openNamed(file, clock);
  }

  /** Registers one at a time, written down in the journal. */
  public RegistrationService registration(AttemptJournal journal) {
    return new RegistrationService(journal, clock);
  }

  /**
   * Registers several side by side, written down in the journal.
   *
   * @param patience how long the person agreed to wait for a host that wants no requests
   */
  public BatchRegistration batch(AttemptJournal journal, int concurrency, Duration patience) {
    return new BatchRegistration(registration(journal), concurrency, new HostPauses(), patience);
  }

  /** The choices that outlive the window. */
  public SettingsFile settings() {
    return new SettingsFile(folders.settings());
  }
}
