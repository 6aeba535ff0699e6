package openfinance.onboarding.cli;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.transport.DemoNames;

/** Tells from a server's address which environment it belongs to. */
final class KnownEnvironments {
  private KnownEnvironments() {}

  /** The environments with published addresses. */
  static List<Environment> all() {
    return List.of(Environment.sandbox(), Environment.preproduction(), Environment.production());
  }

  /**
   * The environment that a list of participants is of when none is named, to tell the API Hub's
   * hosts from others: every real one has the same hub, the demo has its own.
   */
  static Environment of(Participants list) {
    boolean demo =
        list.organisations().stream()
            .flatMap(organisation -> organisation.servers().stream())
            .flatMap(server -> server.wellKnown().stream())
            .anyMatch(address -> DemoNames.covers(WebAddress.host(address)));
    return Environment.named(demo ? Environment.Kind.DEMO.id() : Environment.Kind.SANDBOX.id());
  }

  /** The environment whose pattern of hosts fits, or the demo of its reserved names. */
  static Optional<Environment> of(URI wellKnown) {
    String host = WebAddress.host(wellKnown);
    if (DemoNames.covers(host)) {
      return Optional.of(Environment.named(Environment.Kind.DEMO.id()));
    }
    return all().stream().filter(environment -> hosts(environment, host)).findFirst();
  }

  /** The environment's stable word for a registration: the demo's names are the demo's alone. */
  static String word(Environment environment, URI wellKnown) {
    return DemoNames.covers(WebAddress.host(wellKnown))
        ? Environment.Kind.DEMO.id()
        : environment.kind().id();
  }

  private static boolean hosts(Environment environment, String host) {
    return environment
        .lfiCode(host)
        .filter(code -> WebAddress.host(environment.wellKnown(code)).equals(host))
        .isPresent();
  }
}
