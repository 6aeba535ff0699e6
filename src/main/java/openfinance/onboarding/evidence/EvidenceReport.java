package openfinance.onboarding.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ledger.ToldApplications;

/**
 * What is handed over: registrations as the ledger has them at a moment.
 *
 * @param writtenAt the moment
 * @param programVersion which version wrote it
 * @param ledgerDigest the SHA-256 of the ledger's rows, see {@code RowDigest}
 * @param entries newest first
 */
public record EvidenceReport(
    Instant writtenAt, String programVersion, String ledgerDigest, List<Entry> entries) {
  public EvidenceReport {
    entries = List.copyOf(entries);
  }

  /**
   * One registration.
   *
   * @param activationHistory every state that was ever set, oldest first
   */
  public record Entry(
      Registration registration, Applicant applicant, List<ActivationState> activationHistory) {
    public Entry {
      activationHistory = List.copyOf(activationHistory);
    }

    /** The environment's stable word. */
    String environment() {
      return registration.key().environment();
    }
  }

  /** The registrations as the ledger has them now. Reads a file. */
  public static EvidenceReport of(
      Ledger ledger, List<Registration> registrations, Instant writtenAt) {
    ToldApplications told = new ToldApplications(ledger.applications());
    List<Entry> entries =
        registrations.stream().map(registration -> entry(ledger, told, registration)).toList();
    List<UUID> ids =
        registrations.stream()
            .flatMap(registration -> registration.attempts().stream())
            .map(record -> record.attempt().interactionId())
            .toList();
    return new EvidenceReport(writtenAt, ProgramVersion.now(), ledger.digest(ids), entries);
  }

  private static Entry entry(Ledger ledger, ToldApplications told, Registration registration) {
    var attempt = registration.current().attempt();
    String environment = attempt.target().environment();
    return new Entry(
        registration,
        Applicant.of(
            attempt, Environment.named(environment), told.of(environment, attempt.applicationId())),
        ledger.activationHistory(attempt.interactionId()));
  }

  /** The entries of each application with each certificate in each environment, in order. */
  List<List<Entry>> byApplication() {
    Map<List<String>, List<Entry>> grouped = new LinkedHashMap<>();
    for (Entry entry : entries) {
      grouped
          .computeIfAbsent(
              List.of(
                  entry.environment(),
                  entry.applicant().applicationId(),
                  entry.registration().current().attempt().certificateThumbprint()),
              key -> new ArrayList<>())
          .add(entry);
    }
    return List.copyOf(grouped.values());
  }

  /**
   * An organisation's registration with the model bank in any environment, which the readiness
   * evidence asks for; with the model insurer where there is none, whose LFI code comes after it.
   */
  Optional<Entry> modelBank(String organisationId) {
    return entries.stream()
        .filter(entry -> entry.applicant().organisationId().equals(organisationId))
        .filter(entry -> entry.registration().current().registered())
        .filter(entry -> entry.registration().current().attempt().target().selfActivating())
        .min(Comparator.comparing(entry -> entry.registration().key().host()));
  }
}
