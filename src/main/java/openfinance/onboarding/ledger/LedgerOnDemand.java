package openfinance.onboarding.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.AttemptJournal;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationResult;

/**
 * The ledger of a file, opened by whoever needs it first. Opening reads a disk, so not on a
 * window's thread. What could not be opened is tried again the next time. As a journal it refuses
 * every attempt while it cannot be opened: nothing is sent that cannot be written down.
 */
public final class LedgerOnDemand
    implements Supplier<Outcome<Ledger>>, AttemptJournal, AutoCloseable {
  private final Path file;
  private final Clock clock;
  private Optional<Ledger> opened = Optional.empty();

  /** The ledger of this file, which is not touched yet. */
  public LedgerOnDemand(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** The ledger, or the problem of {@link Ledger#open}. */
  @Override
  public synchronized Outcome<Ledger> get() {
    if (opened.isPresent()) {
      return Outcome.success(opened.get());
    }
    Outcome<Ledger> outcome = Ledger.open(file, clock);
    opened = outcome.toOptional();
    return outcome;
  }

  @Override
  public Optional<Problem> begin(RegistrationAttempt attempt) {
    return written(ledger -> ledger.begin(attempt));
  }

  @Override
  public Optional<Problem> finish(RegistrationResult result) {
    return written(ledger -> ledger.finish(result));
  }

  @Override
  public synchronized void close() {
    opened.ifPresent(Ledger::close);
    opened = Optional.empty();
  }

  private Optional<Problem> written(Function<Ledger, Optional<Problem>> writing) {
    return switch (get()) {
      case Outcome.Success<Ledger>(Ledger ledger) -> writing.apply(ledger);
      case Outcome.Failure<Ledger>(Problem reason) -> Optional.of(reason);
    };
  }
}
