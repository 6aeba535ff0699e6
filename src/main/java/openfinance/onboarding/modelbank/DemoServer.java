package openfinance.onboarding.modelbank;

import java.util.List;
import openfinance.onboarding.transport.DemoNames;

/**
 * An authorisation server of the demo.
 *
 * @param name its CustomerFriendlyName
 * @param lfiCode the LFI code; empty for one that runs nowhere
 * @param accountTypes its Flags.AccountType; empty for none stated
 * @param apiFamilies the ApiFamilyType of its resources
 * @param hosts where it runs
 * @param behaviour how it treats who registers
 */
public record DemoServer(
    String name,
    String lfiCode,
    List<String> accountTypes,
    List<String> apiFamilies,
    Hosts hosts,
    Behaviour behaviour) {
  public DemoServer {
    accountTypes = List.copyOf(accountTypes);
    apiFamilies = List.copyOf(apiFamilies);
  }

  /** Where a server runs. */
  public sealed interface Hosts {
    /** On the demo's API Hub, under the LFI's code. */
    record Hub() implements Hosts {}

    /** Under a domain of the LFI's own. */
    record Own(String domain) implements Hosts {}

    /** Nowhere: it is inactive and has no discovery document. */
    record Nowhere() implements Hosts {}
  }

  /** Whether it runs; only then it has hosts. */
  public boolean active() {
    return !(hosts instanceof Hosts.Nowhere);
  }

  /** The host of its metadata; empty when it runs nowhere. */
  public String authorisationHost() {
    return switch (hosts) {
      case Hosts.Hub() -> "auth1." + lfiCode + "." + DemoHosts.HUB;
      case Hosts.Own(String domain) -> "login." + domain;
      case Hosts.Nowhere() -> "";
    };
  }

  /** The host of its registration endpoint; empty when it runs nowhere. */
  public String registrationHost() {
    if (behaviour == Behaviour.NAMES_FOREIGN_ENDPOINT) {
      return "onboarding." + lfiCode + "-partner." + DemoNames.DOMAIN;
    }
    return switch (hosts) {
      case Hosts.Hub() -> "rs1." + lfiCode + "." + DemoHosts.HUB;
      case Hosts.Own(String domain) -> "rs1." + domain;
      case Hosts.Nowhere() -> "";
    };
  }
}
