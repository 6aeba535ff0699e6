package openfinance.onboarding.ui.home;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.ui.followup.FollowUp;

/** The list of all registrations over a ledger of its own, into which attempts are written. */
final class ListedAttempts implements AutoCloseable {
  static final Instant STARTED = Instant.parse("2026-02-16T10:00:00Z");
  static final String APPLICATION = "b1f7a2e4-5c38-4d0b-9e61-2f8c7a91d405";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-02-18T10:00:00Z"), ZoneOffset.UTC);

  private final Ledger ledger;
  private final HomeViewModel home;

  ListedAttempts(Path folder, Runnable registerMore) {
    Outcome<Ledger> opened = Ledger.open(folder.resolve("ledger.db"), CLOCK);
    InlineTasks tasks = new InlineTasks();
    this.ledger = opened.toOptional().orElseThrow();
    this.home = new HomeViewModel(new FollowUp(() -> opened, CLOCK, tasks), tasks, registerMore);
  }

  HomeViewModel home() {
    return home;
  }

  /** Writes an attempt down; the later it is, the higher its number. */
  void add(String environment, String lfi, int number, Optional<RegistrationOutcome> outcome) {
    String host = lfi.substring(0, 2).toLowerCase(Locale.ROOT) + ".example";
    RegistrationAttempt attempt =
        new RegistrationAttempt(
            new UUID(7, number),
            new RegistrationTarget(
                environment,
                lfi,
                "Retail",
                URI.create("https://auth1." + host + "/.well-known/openid-configuration"),
                "https://auth1." + host,
                URI.create("https://rs1." + host + "/tpp-registration"),
                false),
            APPLICATION,
            "0b47f6a1-d29c-4835-8e6f-31c5a907d28e",
            "Dune Ledger FZ-LLC",
            "CN=b1f7a2e4",
            "AA:BB",
            Instant.parse("2026-12-03T00:00:00Z"),
            RequestBody.JSON,
            STARTED.plusSeconds(number));
    ledger.begin(attempt);
    outcome.ifPresent(
        it ->
            ledger.finish(
                new RegistrationResult(attempt, it, attempt.startedAt().plusSeconds(1), "")));
  }

  /** The LFIs in the order of the list. */
  List<String> shown() {
    return home.visible().get().stream().map(row -> row.target().organisationName()).toList();
  }

  @Override
  public void close() {
    ledger.close();
  }
}
