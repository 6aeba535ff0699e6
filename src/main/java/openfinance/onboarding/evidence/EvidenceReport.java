package openfinance.onboarding.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.ledger.ToldApplications;

/**
 * What is handed over: registrations as the ledger has them at a moment.
 *
 * @param writtenAt the moment
 * @param programVersion which version wrote it
 * @param ledgerDigest the SHA-256 of the ledger's rows of all that it tells, see {@code RowDigest}
 * @param entries newest first
 * @param modelBanks the applicants' registrations with the model bank, whether or not they are
 *     among the entries: at most one an organisation, and one of its demo
 */
public record EvidenceReport(
    Instant writtenAt,
    String programVersion,
    String ledgerDigest,
    List<Entry> entries,
    List<Registration> modelBanks) {
  public EvidenceReport {
    entries = List.copyOf(entries);
    modelBanks = List.copyOf(modelBanks);
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

  /**
   * The registrations as the ledger has them now. Reads a file. The model bank is looked for in the
   * whole ledger: most people hand over what they did in production, and it is not there.
   */
  public static EvidenceReport of(
      Ledger ledger, List<Registration> registrations, Instant writtenAt) {
    ToldApplications told = new ToldApplications(ledger.applications());
    List<Entry> entries =
        registrations.stream().map(registration -> entry(ledger, told, registration)).toList();
    List<Registration> modelBanks = modelBanks(registrations, Registration.of(ledger.records()));
    List<UUID> ids =
        Stream.concat(
                registrations.stream().flatMap(registration -> registration.attempts().stream()),
                modelBanks.stream().map(Registration::current))
            .map(record -> record.attempt().interactionId())
            .toList();
    return new EvidenceReport(
        writtenAt, ProgramVersion.now(), ledger.digest(ids), entries, modelBanks);
  }

  /** The model bank; the model insurer where there is none, whose LFI code comes after it. */
  private static List<Registration> modelBanks(List<Registration> told, List<Registration> all) {
    Set<Organisation> organisations =
        told.stream().map(Organisation::of).collect(Collectors.toSet());
    return all.stream()
        .filter(registration -> registration.current().registered())
        .filter(registration -> registration.current().attempt().target().selfActivating())
        .filter(registration -> organisations.contains(Organisation.of(registration)))
        .sorted(Comparator.comparing(registration -> registration.key().host()))
        .collect(
            Collectors.toMap(
                Organisation::of, Function.identity(), (first, later) -> first, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  /** An organisation, and apart from it the same one in the demo, which proves nothing outside. */
  private record Organisation(String id, boolean demo) {
    static Organisation of(Registration registration) {
      return new Organisation(
          registration.current().attempt().organisationId(),
          registration.key().environment().equals(Environment.Kind.DEMO.id()));
    }
  }

  private static Entry entry(Ledger ledger, ToldApplications told, Registration registration) {
    var attempt = registration.current().attempt();
    String environment = attempt.target().environment();
    return new Entry(
        registration,
        Applicant.of(
            registration.certified(),
            Environment.named(environment),
            told.of(environment, attempt.applicationId())),
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
                  entry.registration().certified().certificateThumbprint()),
              key -> new ArrayList<>())
          .add(entry);
    }
    return List.copyOf(grouped.values());
  }

  /**
   * The registration of an entry's organisation with the model bank in any environment, which the
   * readiness evidence asks for.
   */
  Optional<RegistrationRecord> modelBank(Entry entry) {
    Organisation organisation = Organisation.of(entry.registration());
    return modelBanks.stream()
        .filter(registration -> Organisation.of(registration).equals(organisation))
        .map(Registration::current)
        .findFirst();
  }
}
