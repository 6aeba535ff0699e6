package openfinance.onboarding.ui.submission;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;

/** One server to register with, and how it stands. */
public final class TargetRow {
  private final RegistrationTarget target;
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(new Standing.Untested());
  private final ReadOnlyObjectWrapper<Optional<RegistrationRecord>> earlier =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ObjectProperty<Boolean> repeatConfirmed = new SimpleObjectProperty<>(false);
  private final Set<RequestBody> tried = EnumSet.noneOf(RequestBody.class);
  private Optional<UUID> written = Optional.empty();
  private Optional<Standing.Ended> answered = Optional.empty();

  TargetRow(RegistrationTarget target) {
    this.target = target;
  }

  /** The server. */
  public RegistrationTarget target() {
    return target;
  }

  /** How it stands. */
  public ReadOnlyObjectProperty<Standing> standing() {
    return standing.getReadOnlyProperty();
  }

  /** The attempt of another day that counts most, when there was one. */
  public ReadOnlyObjectProperty<Optional<RegistrationRecord>> earlier() {
    return earlier.getReadOnlyProperty();
  }

  /** Whether an earlier attempt registered the application, or may have. */
  public boolean mayBeRegistered() {
    return earlier.get().filter(RegistrationRecord::mayBeRegistered).isPresent();
  }

  /** Whether the person confirmed that it is sent again although it may be registered. */
  public ObjectProperty<Boolean> repeatConfirmed() {
    return repeatConfirmed;
  }

  /** The last attempt's interaction id, once an attempt is written down. */
  public Optional<UUID> interactionId() {
    return written;
  }

  /** Whether a request with this body was sent. */
  boolean tried(RequestBody body) {
    return tried.contains(body);
  }

  void earlier(RegistrationRecord record) {
    earlier.set(Optional.of(record));
  }

  void show(Standing now) {
    standing.set(now);
  }

  void started(RegistrationAttempt attempt) {
    written = Optional.of(attempt.interactionId());
    tried.add(attempt.body());
    show(new Standing.Sending(attempt.interactionId(), attempt.startedAt()));
  }

  void putOff(Instant until) {
    show(new Standing.PutOff(until));
  }

  /** What was taken back before a further try still stands as it did. */
  void ended(RegistrationResult result) {
    Standing.Ended now = new Standing.Ended(result);
    if (!now.cancelled()) {
      answered = Optional.of(now);
    }
    show(answered.orElse(now));
  }
}
