package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationTarget;

/** An attempt to register as one JSON object, the same for every command. */
record AttemptJson(ProblemJson problems) {
  /** The server alone, which others add to. */
  static ObjectNode target(RegistrationTarget target) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("wellKnown", target.wellKnown().toString())
        .put("issuer", target.issuer())
        .put("registrationEndpoint", target.registrationEndpoint().toString());
  }

  /** An attempt; one without an end has the outcome {@code unknown}. */
  ObjectNode of(
      RegistrationAttempt attempt,
      Optional<RegistrationOutcome> outcome,
      Optional<Instant> finishedAt) {
    ObjectNode json =
        target(attempt.target())
            .put("outcome", outcome.map(RegistrationOutcome::id).orElse("unknown"));
    Json.putNumber(json, "httpStatus", outcome.flatMap(RegistrationOutcome::httpStatus));
    json.put("interactionId", attempt.interactionId().toString())
        .put("applicationId", attempt.applicationId())
        .put("organisationId", attempt.organisationId())
        .put("startedAt", attempt.startedAt().toString());
    Json.put(json, "finishedAt", finishedAt.map(Instant::toString));
    Optional<Problem> problem = outcome.flatMap(RegistrationOutcome::problem);
    problem.ifPresentOrElse(
        it -> json.set("problem", problems.of(it)), () -> json.putNull("problem"));
    return json;
  }
}
