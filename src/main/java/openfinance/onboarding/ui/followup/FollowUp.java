package openfinance.onboarding.ui.followup;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.evidence.Applicant;
import openfinance.onboarding.evidence.EvidenceFile;
import openfinance.onboarding.evidence.EvidenceReport;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.modelbank.PortalEntry;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.ui.tasks.Tasks;

/**
 * Every registration of the ledger, and what the person does about them. The status page and the
 * list of all share one, so that both show the same. For the window's thread.
 */
public final class FollowUp {
  private final Supplier<Outcome<Ledger>> ledger;
  private final Clock clock;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Book> book = new ReadOnlyObjectWrapper<>(Book.EMPTY);
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<AdminPortal> portal = Optional.empty();
  private Runnable stopFollowing = () -> {};
  private int readings;
  private int shown;

  /** Over this ledger, which is opened with the first reading. */
  public FollowUp(Supplier<Outcome<Ledger>> ledger, Clock clock, Tasks tasks) {
    this.ledger = ledger;
    this.clock = clock;
    this.tasks = tasks;
  }

  /**
   * What a reading found.
   *
   * @param number higher for what was read later
   */
  private record Reading(int number, Book book) {}

  private interface Change {
    Optional<Problem> in(Ledger ledger);
  }

  /** What the ledger said when it was last read. */
  public ReadOnlyObjectProperty<Book> book() {
    return book.getReadOnlyProperty();
  }

  /** Why the ledger could not be read, or a change was refused. */
  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** The time. */
  public Clock clock() {
    return clock;
  }

  /** Reads the ledger again, and notes what the demo's LFIs have activated since. */
  public void refresh() {
    change(it -> Optional.empty(), this::fail);
  }

  /** Follows the demo's Admin Portal from now on, or nobody's. */
  public void follow(Optional<AdminPortal> now) {
    if (!now.equals(portal)) {
      stopFollowing.run();
      portal = now;
      stopFollowing =
          now.map(found -> found.onChange(() -> tasks.onWindowThread(this::refresh)))
              .orElse(() -> {});
    }
  }

  /** The demo's Admin Portal, while it runs. */
  public Optional<AdminPortal> portal() {
    return portal;
  }

  /** Whether the demo's Admin Portal says what is active, so that nobody needs to. */
  public boolean followsPortal(Registration registration) {
    return portalEntry(registration).isPresent();
  }

  /**
   * Notes a state that the LFI confirmed.
   *
   * @param refused told why it was not noted
   */
  public void set(Registration registration, ActivationState state, Consumer<Problem> refused) {
    UUID id = registration.current().attempt().interactionId();
    change(it -> it.setActivation(id, state), refused);
  }

  /** Sets the state that was noted last back to what it was before. */
  public void undo(Registration registration) {
    UUID id = registration.current().attempt().interactionId();
    change(it -> it.undoActivation(id), this::fail);
  }

  /** Notes what the Trust Framework's page shows of an application. */
  public void note(ApplicationFacts facts) {
    change(it -> it.note(facts), this::fail);
  }

  /** What was told of the application. */
  public ApplicationFacts facts(Registration registration) {
    RegistrationAttempt attempt = registration.current().attempt();
    String environment = attempt.target().environment();
    return book.get().facts(environment, attempt.applicationId());
  }

  /** Who registered. */
  public Applicant applicant(Registration registration) {
    ApplicationFacts told = facts(registration);
    return Applicant.of(registration.certified(), Environment.named(told.environment()), told);
  }

  /** Tells every state that was ever noted for a registration, oldest first. */
  public void history(Registration registration, Consumer<List<ActivationState>> told) {
    UUID id = registration.current().attempt().interactionId();
    tasks.run(
        () -> ledger.get().then(it -> Outcome.success(it.activationHistory(id))), told, this::fail);
  }

  /** Tells what was sent and answered in an attempt; empty when nothing was. */
  public void transcript(RegistrationAttempt attempt, Consumer<String> told) {
    tasks.run(
        () -> ledger.get().then(it -> Outcome.success(it.transcript(attempt.interactionId()))),
        told,
        this::fail);
  }

  /** This and the others of its application in its environment: one certificate serves them all. */
  List<Registration> withSameCertificate(Registration registered) {
    Registration.Key key = registered.key();
    Stream<Registration> others =
        book.get().registrations().stream()
            .filter(it -> it.current().registered() && !it.key().equals(key))
            .filter(it -> it.key().environment().equals(key.environment()))
            .filter(it -> it.key().applicationId().equals(key.applicationId()));
    return Stream.concat(Stream.of(registered), others).toList();
  }

  /** Writes evidence of these registrations; the file's ending says in which format. */
  public void save(List<Registration> registrations, Path file, Locale language, Runnable saved) {
    write(
        it ->
            EvidenceFile.write(
                EvidenceReport.of(it, registrations, clock.instant()), file, language),
        saved);
  }

  /** Writes a calendar file. */
  public void saveCalendar(Path file, String calendar, Runnable saved) {
    write(it -> EvidenceFile.write(calendar, file), saved);
  }

  private void write(Change writing, Runnable saved) {
    problem.set(Optional.empty());
    tasks.<Boolean>run(
        () -> ledger.get().then(it -> ended(writing.in(it), () -> true)),
        done -> saved.run(),
        this::fail);
  }

  /** What was read earlier may arrive later: it is not shown then. */
  private void change(Change change, Consumer<Problem> failed) {
    problem.set(Optional.empty());
    Book before = book.get();
    Optional<AdminPortal> followed = portal;
    tasks.<Reading>run(
        () -> ledger.get().then(it -> changed(it, change, before, followed)),
        now -> {
          if (now.number() > shown) {
            shown = now.number();
            book.set(now.book());
          }
        },
        failed);
  }

  /** One at a time, so that what is read later holds what was changed before. */
  private synchronized Outcome<Reading> changed(
      Ledger in, Change change, Book before, Optional<AdminPortal> followed) {
    return ended(change.in(in), () -> new Reading(++readings, read(in, before, followed)));
  }

  private void fail(Problem reason) {
    problem.set(Optional.of(reason));
  }

  private static <T> Outcome<T> ended(Optional<Problem> refused, Supplier<T> value) {
    return refused.isPresent() ? Outcome.failure(refused.get()) : Outcome.success(value.get());
  }

  private static Book read(Ledger from, Book before, Optional<AdminPortal> followed) {
    followed.ifPresent(it -> PortalMirror.copy(it, from, Registration.of(from.records())));
    // Read after the copy: another reading may have written what this one found written.
    return before.next(Registration.of(from.records()), from.applications());
  }

  private Optional<PortalEntry> portalEntry(Registration registration) {
    RegistrationAttempt attempt = registration.current().attempt();
    return portal.flatMap(it -> it.entry(attempt.target().issuer(), attempt.applicationId()));
  }
}
