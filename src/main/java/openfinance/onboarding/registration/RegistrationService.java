package openfinance.onboarding.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.HttpCall;
import openfinance.onboarding.transport.MutualTlsClient;
import openfinance.onboarding.transport.SentChain;
import openfinance.onboarding.transport.UnexpectedFault;

/** Registers the application with one server: writes down, sends once, writes down again. */
public final class RegistrationService {
  /** The header by which the operator's support finds a call (FAPI 1.0 part 1 section 6.2.1). */
  public static final String INTERACTION_ID = "x-fapi-interaction-id";

  private final AttemptJournal journal;
  private final Clock clock;
  private final CredentialReader reader = new CredentialReader();

  /** Writes attempts to this journal with this clock's times. */
  public RegistrationService(AttemptJournal journal, Clock clock) {
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Makes one attempt. Never throws for what the network or the server does. An interrupt is kept
   * and gives {@code CANCELLED}: failed when it came before the request could leave, else unknown.
   * Where a file of the identity is no longer what was read, nothing is written down or sent, and
   * it has failed with {@code FILE_CHANGED}.
   */
  public RegistrationResult register(RegistrationRequest request) {
    return register(request, attempt -> {});
  }

  /** The same, telling of the attempt when it is written down and about to be sent. */
  RegistrationResult register(
      RegistrationRequest request, Consumer<RegistrationAttempt> aboutToSend) {
    RegistrationAttempt attempt = attempt(request);
    if (Thread.currentThread().isInterrupted()) {
      return notSent(attempt, cancelled(request));
    }
    Optional<Problem> changed = reader.change(request.files());
    if (changed.isPresent()) {
      return notSent(attempt, changed.get());
    }
    Optional<Problem> unwritten = kept(() -> journal.begin(attempt));
    if (unwritten.isPresent()) {
      return notSent(attempt, unwritten.get());
    }
    return finished(told(request, attempt, aboutToSend));
  }

  /** What comes of a request that was taken back before it was sent. It is not written down. */
  RegistrationResult takenBack(RegistrationRequest request) {
    return notSent(attempt(request), cancelled(request));
  }

  /** What comes of a request to a host that wants none until then. It is not written down. */
  RegistrationResult spared(RegistrationRequest request, Instant until) {
    long seconds = Math.max(1, Duration.between(now(), until).toSeconds() + 1);
    return notSent(
        attempt(request),
        Problem.of(ProblemCode.RATE_LIMITED, host(request), Long.toString(seconds)));
  }

  /** The time by which attempts are written down. */
  Instant now() {
    return clock.instant();
  }

  private static Problem cancelled(RegistrationRequest request) {
    return Problem.of(ProblemCode.CANCELLED, host(request));
  }

  private static String host(RegistrationRequest request) {
    return request.target().registrationEndpoint().getAuthority();
  }

  private RegistrationResult notSent(RegistrationAttempt attempt, Problem problem) {
    return result(attempt, new RegistrationOutcome.Failed(problem), "");
  }

  private RegistrationResult told(
      RegistrationRequest request,
      RegistrationAttempt attempt,
      Consumer<RegistrationAttempt> aboutToSend) {
    try {
      aboutToSend.accept(attempt);
    } catch (RuntimeException | Error fault) {
      return notSent(attempt, UnexpectedFault.problem(fault));
    }
    try {
      return send(request, attempt);
    } catch (RuntimeException | Error fault) {
      // Whatever broke off, the request may have left.
      Problem problem = UnexpectedFault.problem(fault);
      return result(attempt, new RegistrationOutcome.Unknown(problem), "* broke off: UNEXPECTED\n");
    }
  }

  private static Optional<Problem> kept(Supplier<Optional<Problem>> writing) {
    try {
      return writing.get();
    } catch (RuntimeException | Error fault) {
      return Optional.of(UnexpectedFault.problem(fault));
    }
  }

  private RegistrationResult send(RegistrationRequest request, RegistrationAttempt attempt) {
    try (MutualTlsClient client =
        new MutualTlsClient(request.policy(), Optional.of(request.identity()))) {
      return switch (client.send(call(attempt))) {
        case Exchange.Answered answer ->
            result(
                attempt,
                AnswerReading.outcome(attempt.target().registrationEndpoint(), answer),
                answer.transcript());
        case Exchange.Unanswered silence -> {
          Unanswered unanswered = new Unanswered(request, silence);
          RegistrationResult result =
              result(attempt, unanswered.outcome(), unanswered.transcript());
          yield SentChain.of(silence.serverChain(), request.policy().trust())
              .map(result::withServerChain)
              .orElse(result);
        }
      };
    }
  }

  private static HttpCall call(RegistrationAttempt attempt) {
    Map<String, String> headers = new LinkedHashMap<>();
    attempt.body().content().ifPresent(body -> headers.put("Content-Type", "application/json"));
    headers.put("Accept", "application/json");
    headers.put(INTERACTION_ID, attempt.interactionId().toString());
    return new HttpCall(
        "POST",
        attempt.target().registrationEndpoint(),
        Collections.unmodifiableMap(headers),
        attempt.body().content());
  }

  private RegistrationResult result(
      RegistrationAttempt attempt, RegistrationOutcome outcome, String transcript) {
    return new RegistrationResult(attempt, outcome, clock.instant(), transcript);
  }

  /** Writes the end down even when the person cancelled: the request may have left. */
  private RegistrationResult finished(RegistrationResult result) {
    boolean interrupted = Thread.interrupted();
    try {
      return kept(() -> journal.finish(result)).map(result::unwritten).orElse(result);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private RegistrationAttempt attempt(RegistrationRequest request) {
    TransportCertificate certificate = request.identity().certificate();
    return new RegistrationAttempt(
        UUID.randomUUID(),
        request.target(),
        certificate.applicationId().orElse(""),
        certificate.organisationId().orElse(""),
        certificate.organisationName().orElse(""),
        certificate.certificate().getSubjectX500Principal().getName(),
        certificate.thumbprint(),
        certificate.certificate().getNotAfter().toInstant(),
        request.body(),
        clock.instant());
  }
}
