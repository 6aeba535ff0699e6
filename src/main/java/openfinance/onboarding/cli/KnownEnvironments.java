package openfinance.onboarding.cli;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.transport.DemoNames;

/** Tells from a server's address which environment it belongs to. */
final class KnownEnvironments {
  private static final String CODE = "{code}";

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

  /** The environment whose pattern of addresses fits, if there is one. */
  static Optional<Environment> of(URI wellKnown) {
    return all().stream()
        .filter(environment -> code(environment, wellKnown).isPresent())
        .findFirst();
  }

  /**
   * The environment's stable word for a registration: the demo for its own reserved names, and the
   * sandbox for a host that no environment knows.
   */
  static String word(Optional<Environment> environment, URI wellKnown) {
    if (DemoNames.covers(wellKnown.getHost())) {
      return Environment.Kind.DEMO.id();
    }
    return environment.map(Environment::kind).orElse(Environment.Kind.SANDBOX).id();
  }

  private static Optional<String> code(Environment environment, URI wellKnown) {
    String template = environment.wellKnownTemplate();
    int start = template.indexOf(CODE);
    String before = Pattern.quote(template.substring(0, start));
    String after = Pattern.quote(template.substring(start + CODE.length()));
    Matcher matcher =
        Pattern.compile(before + "([a-z0-9-]+)" + after).matcher(wellKnown.toString());
    return matcher.matches() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
