package openfinance.onboarding.ui.submission;

import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationTarget;

/** One server to register with, and how it stands. */
public final class TargetRow {
  private final RegistrationTarget target;
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(new Standing.Untested());
  private Optional<UUID> written = Optional.empty();

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

  /** The attempt's interaction id, once the attempt is written down. */
  public Optional<UUID> interactionId() {
    return written;
  }

  void show(Standing now) {
    standing.set(now);
  }

  void waiting() {
    written = Optional.empty();
    show(new Standing.Waiting());
  }

  void started(RegistrationAttempt attempt) {
    written = Optional.of(attempt.interactionId());
    show(new Standing.Sending(attempt.interactionId(), attempt.startedAt()));
  }
}
