package openfinance.onboarding.registration;

import java.time.Clock;

/** Registers the application with one server: writes down, sends once, writes down again. */
public final class RegistrationService {
  private final AttemptJournal journal;
  private final Clock clock;

  /** Writes attempts to this journal with this clock's times. */
  public RegistrationService(AttemptJournal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /** Makes one attempt. Never throws for what the network or the server does. */
  public RegistrationResult register(RegistrationRequest request) {
    throw new UnsupportedOperationException(request.toString() + journal + clock);
  }
}
