package openfinance.onboarding.ledger;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;

/**
 * A program of its own that begins and finishes attempts until it is killed, or has written as many
 * as it was told, and names each one as soon as its request might leave. It ends with 3 when an
 * attempt cannot be written down.
 */
final class AttemptWriter {
  static final int CANNOT_WRITE = 3;

  private AttemptWriter() {}

  public static void main(String[] arguments) throws Exception {
    Path file = Path.of(arguments[0]);
    OutputStream out = System.out;
    Outcome<Ledger> opened = Ledger.open(file, Clock.systemUTC());
    if (!(opened instanceof Outcome.Success<Ledger>(Ledger open))) {
      throw new IllegalStateException(opened.toString());
    }
    try (Ledger ledger = open) {
      long most = arguments.length > 1 ? Long.parseLong(arguments[1]) : Long.MAX_VALUE;
      for (long written = 0; written < most; written++) {
        RegistrationAttempt attempt = Attempts.attempt(true);
        if (ledger.begin(attempt).isPresent()) {
          System.exit(CANNOT_WRITE);
        }
        out.write((attempt.interactionId() + "\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
        ledger.finish(Attempts.result(attempt, new RegistrationOutcome.Registered(204)));
      }
    }
  }
}
