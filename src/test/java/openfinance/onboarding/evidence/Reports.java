package openfinance.onboarding.evidence;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;

/** A report on three LFIs: the model bank, one with a trying name, one that answered nothing. */
final class Reports {
  static final Instant WRITTEN = Instant.parse("2026-02-20T09:00:00Z");
  static final String APPLICATION = "b1f7a2e4-5c38-4d0b-9e61-2f8c7a91d405";
  private static final String ORGANISATION = "0b47f6a1-d29c-4835-8e6f-31c5a907d28e";
  private static final Instant STARTED = Instant.parse("2026-02-17T10:02:07Z");

  private Reports() {}

  static EvidenceReport threeLfis() {
    RegistrationRecord modelBank =
        record(
            "Model Bank", "altareq1", 1, true, new RegistrationOutcome.Registered(204), active());
    RegistrationRecord trying =
        record(
            "=1+1 مصرف \"السنبوك\", <b>",
            "الأفراد | Retail",
            2,
            false,
            new RegistrationOutcome.Registered(204),
            partly());
    RegistrationRecord silent =
        record(
            "Wadi Bank",
            "",
            3,
            false,
            new RegistrationOutcome.Unknown(Problem.of(ProblemCode.READ_TIMEOUT)),
            pending());
    return new EvidenceReport(
        WRITTEN,
        "1.0.0",
        "5b0f".repeat(16),
        List.of(entry(silent), entry(trying), entry(modelBank)),
        List.of(new Registration(List.of(modelBank))));
  }

  static EvidenceReport.Entry entry(RegistrationRecord record) {
    ApplicationFacts facts =
        new ApplicationFacts(
            "sandbox", APPLICATION, "Dune Ledger", List.of("BDSP", "BSIP"), "https://rp/x");
    return new EvidenceReport.Entry(
        new Registration(List.of(record)),
        Applicant.of(record.attempt(), Environment.sandbox(), facts),
        record.activation().stream().filter(state -> state.since().isPresent()).toList());
  }

  /** The same registration, made with another certificate. */
  static EvidenceReport.Entry withCertificate(EvidenceReport.Entry entry, String thumbprint) {
    RegistrationRecord record = entry.registration().current();
    RegistrationAttempt attempt = record.attempt();
    return entry(
        new RegistrationRecord(
            certified(attempt, thumbprint, attempt.certificateExpiry()),
            record.outcome(),
            record.finishedAt(),
            record.activation()));
  }

  /** The same attempt, made with another certificate. */
  static RegistrationAttempt certified(
      RegistrationAttempt attempt, String thumbprint, Instant expiry) {
    return new RegistrationAttempt(
        attempt.interactionId(),
        attempt.target(),
        attempt.applicationId(),
        attempt.organisationId(),
        attempt.applicantName(),
        attempt.certificateSubject(),
        thumbprint,
        expiry,
        attempt.body(),
        attempt.startedAt());
  }

  /** An attempt of its own like another one, in this environment at this time. */
  static RegistrationAttempt anew(
      RegistrationAttempt attempt, String environment, Instant startedAt) {
    RegistrationTarget target = attempt.target();
    return new RegistrationAttempt(
        UUID.randomUUID(),
        new RegistrationTarget(
            environment,
            target.organisationName(),
            target.serverName(),
            target.wellKnown(),
            target.issuer(),
            target.registrationEndpoint(),
            target.selfActivating()),
        attempt.applicationId(),
        attempt.organisationId(),
        attempt.applicantName(),
        attempt.certificateSubject(),
        attempt.certificateThumbprint(),
        attempt.certificateExpiry(),
        attempt.body(),
        startedAt);
  }

  static RegistrationRecord record(
      String organisation,
      String server,
      int number,
      boolean selfActivating,
      RegistrationOutcome outcome,
      List<ActivationState> activation) {
    Instant started = STARTED.plusSeconds(60L * number);
    String host = "lfi" + number + ".sandbox.apihub.openfinance.ae";
    RegistrationAttempt attempt =
        new RegistrationAttempt(
            new UUID(0x3f0a6c1e92d44b7aL, 0x8e55c07d1f2a6b00L + number),
            new RegistrationTarget(
                "sandbox",
                organisation,
                server,
                URI.create("https://auth1." + host + "/.well-known/openid-configuration"),
                "https://auth1." + host,
                URI.create("https://rs1." + host + "/tpp-registration"),
                selfActivating),
            APPLICATION,
            ORGANISATION,
            "Dune Ledger FZ-LLC",
            "CN=" + APPLICATION + ",OU=" + ORGANISATION + ",O=Dune Ledger FZ-LLC,C=AE",
            "8C:AA:B6:F4:E4:69:0C:D6",
            Instant.parse("2026-12-03T00:00:00Z"),
            RequestBody.JSON,
            started);
    return new RegistrationRecord(
        attempt, Optional.of(outcome), Optional.of(started.plusSeconds(2)), activation);
  }

  private static List<ActivationState> active() {
    return List.of(ActivationStep.values()).stream()
        .map(step -> ActivationState.seen(step, ActivationStatus.ACTIVE, STARTED.plusSeconds(62)))
        .toList();
  }

  private static List<ActivationState> partly() {
    return List.of(
        new ActivationState(
            ActivationStep.TPP,
            ActivationStatus.ACTIVE,
            Optional.of(WRITTEN),
            Optional.of(LocalDate.of(2026, 2, 18)),
            "=HYPERLINK(\"x\") by mail, from Omar"),
        new ActivationState(
            ActivationStep.SOFTWARE_STATEMENT,
            ActivationStatus.BLOCKED,
            Optional.of(WRITTEN),
            Optional.empty(),
            ""),
        ActivationState.pending(ActivationStep.CLIENT));
  }

  private static List<ActivationState> pending() {
    return List.of(ActivationStep.values()).stream().map(ActivationState::pending).toList();
  }
}
