package openfinance.onboarding.ui.followup;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.Window;
import openfinance.onboarding.evidence.EvidenceFormat;
import openfinance.onboarding.evidence.ExpiryCalendar;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.ui.i18n.Messages;

/** Asks where to, then saves evidence or a calendar file. */
public final class EvidenceSaving {
  private final FollowUp followUp;
  private final Messages messages;
  private final SaveTarget target;

  /** Saves what this knows. */
  public EvidenceSaving(FollowUp followUp, Messages messages, SaveTarget target) {
    this.followUp = followUp;
    this.messages = messages;
    this.target = target;
  }

  /** Saves evidence of these registrations in the format that the person chooses. */
  public void ask(Window owner, List<Registration> registrations, Consumer<Path> saved) {
    List<String> endings =
        Stream.of(EvidenceFormat.values()).map(EvidenceFormat::extension).toList();
    target
        .ask(
            owner,
            messages.get("followup.evidence.choose"),
            "registration-evidence-" + LocalDate.now(followUp.clock()),
            endings)
        .ifPresent(
            file ->
                followUp.save(registrations, file, messages.locale(), () -> saved.accept(file)));
  }

  /** Saves a calendar file for the certificate on which this and other registrations rest. */
  public void askCalendar(Window owner, Registration registered, Consumer<Path> saved) {
    List<Registration> resting = followUp.withSameCertificate(registered);
    askCalendar(owner, Registration.lastCertified(resting).orElseThrow(), resting.size(), saved);
  }

  /** Saves a calendar file for the certificate of an attempt, on which so many LFIs rest. */
  public void askCalendar(
      Window owner, RegistrationAttempt attempt, int lfis, Consumer<Path> saved) {
    target
        .ask(owner, messages.get("followup.calendar.choose"), "certificate-expiry", List.of("ics"))
        .ifPresent(
            file ->
                followUp.saveCalendar(
                    file,
                    ExpiryCalendar.of(attempt, lfis, followUp.clock().instant(), messages.locale()),
                    () -> saved.accept(file)));
  }
}
