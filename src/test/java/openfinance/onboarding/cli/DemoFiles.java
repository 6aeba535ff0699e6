package openfinance.onboarding.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.modelbank.Behaviour;
import openfinance.onboarding.modelbank.ModelBank;

/** Arguments for commands against a model bank that runs. */
record DemoFiles(ModelBank bank) {
  String file(String name) {
    return bank.folder().resolve(name).toString();
  }

  /** The well-known address of the first server that behaves like this. */
  String wellKnown(Behaviour behaviour) {
    return bank.servers().stream()
        .filter(server -> server.behaviour() == behaviour)
        .findFirst()
        .map(bank::wellKnown)
        .map(URI::toString)
        .orElseThrow();
  }

  /** A registration with the transport certificate. */
  String[] register(Behaviour behaviour, String... more) {
    return register("transport", behaviour, more);
  }

  /** A registration with a certificate of this name. */
  String[] register(String certificate, Behaviour behaviour, String... more) {
    return arguments(certificate, "ca-certificates.pem", List.of(behaviour), more);
  }

  /** A registration with several servers. */
  String[] register(List<Behaviour> behaviours, String... more) {
    return arguments("transport", "ca-certificates.pem", behaviours, more);
  }

  String[] arguments(String certificate, String trust, List<Behaviour> behaviours, String... more) {
    List<String> arguments = new ArrayList<>(List.of("register"));
    behaviours.forEach(it -> arguments.addAll(List.of("--well-known", wellKnown(it))));
    arguments.addAll(List.of("--certificate", file(certificate + ".pem")));
    arguments.addAll(List.of("--key", file(certificate + ".key")));
    arguments.addAll(List.of("--trust", file(trust), "--roles-understood", "--json"));
    arguments.addAll(List.of(more));
    return arguments.toArray(String[]::new);
  }

  /** An empty home for a run. */
  static Path home(Path folder) {
    return folder.resolve("home");
  }
}
