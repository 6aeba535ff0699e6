package openfinance.onboarding.cli;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.transport.Redactor;

/**
 * A server as it was named on the command line.
 *
 * @param typed what was typed
 * @param wellKnown the address of its metadata, or why there is none
 * @param environment the environment it belongs to, when that can be told
 */
record Target(String typed, Outcome<URI> wellKnown, Optional<Environment> environment) {
  /** Whether it belongs to the live systems, by what was named or by its host. */
  boolean live() {
    return Stream.concat(
            environment.stream(), wellKnown.toOptional().flatMap(KnownEnvironments::of).stream())
        .anyMatch(belongs -> belongs.kind() == Environment.Kind.PRODUCTION);
  }

  /** The address for people and for JSON, without secrets: what was typed if not understood. */
  String address() {
    return Redactor.redact(wellKnown.toOptional().map(URI::toString).orElse(typed));
  }
}
