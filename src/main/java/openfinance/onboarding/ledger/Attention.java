package openfinance.onboarding.ledger;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import openfinance.onboarding.registration.RegistrationAttempt;

/** What a person has to see to, beyond what a program can do. */
public sealed interface Attention {
  /** From how many days before its end a certificate needs attention. */
  int CERTIFICATE_DAYS = 60;

  /** How many working days an LFI has before it is asked again. */
  int WORKING_DAYS = 5;

  /**
   * A certificate ends soon, or has ended: then every one of these LFIs refuses the application.
   *
   * @param daysLeft whole days; negative once it has ended
   * @param attempt one that was made with it
   * @param registrations those that rest on it
   */
  record CertificateExpires(
      long daysLeft, RegistrationAttempt attempt, List<Registration> registrations)
      implements Attention {
    public CertificateExpires {
      registrations = List.copyOf(registrations);
    }
  }

  /**
   * An LFI has not activated for long.
   *
   * @param workingDays Monday to Friday, since it registered
   */
  record ActivationOverdue(Registration registration, long workingDays) implements Attention {}

  /** A request may have arrived. */
  record OutcomeUnknown(Registration registration) implements Attention {}

  /** All that needs attention now, in this order of kinds. */
  static List<Attention> of(List<Registration> registrations, Clock clock) {
    List<Attention> all = new ArrayList<>(certificates(registrations, clock.instant()));
    for (Registration registration : registrations) {
      long days = workingDaysPending(registration, clock);
      if (days > WORKING_DAYS) {
        all.add(new ActivationOverdue(registration, days));
      }
    }
    registrations.stream()
        .filter(Registration::outcomeUnknown)
        .forEach(registration -> all.add(new OutcomeUnknown(registration)));
    return List.copyOf(all);
  }

  private static List<Attention> certificates(List<Registration> registrations, Instant now) {
    Map<String, List<Registration>> byApplication = new LinkedHashMap<>();
    registrations.stream()
        .filter(registration -> registration.current().registered())
        .forEach(
            registration ->
                byApplication
                    .computeIfAbsent(
                        registration.key().environment() + registration.key().applicationId(),
                        key -> new ArrayList<>())
                    .add(registration));
    List<Attention> all = new ArrayList<>();
    for (List<Registration> resting : byApplication.values()) {
      RegistrationAttempt latest = Registration.lastCertified(resting).orElseThrow();
      long seconds = ChronoUnit.SECONDS.between(now, latest.certificateExpiry());
      long left = Math.floorDiv(seconds, 86_400);
      if (left <= CERTIFICATE_DAYS) {
        all.add(new CertificateExpires(left, latest, resting));
      }
    }
    return all;
  }

  private static long workingDaysPending(Registration registration, Clock clock) {
    RegistrationRecord current = registration.current();
    boolean waiting = current.registered() && current.nextStep().isPresent() && !current.blocked();
    return waiting
        ? workingDays(current.attempt().startedAt(), clock.instant(), clock.getZone())
        : 0;
  }

  /** The days from Monday to Friday after one moment, up to another. */
  static long workingDays(Instant from, Instant to, ZoneId zone) {
    LocalDate first = LocalDate.ofInstant(from, zone).plusDays(1);
    LocalDate end = LocalDate.ofInstant(to, zone).plusDays(1);
    return first.isAfter(end)
        ? 0
        : first
            .datesUntil(end)
            .filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0)
            .count();
  }
}
