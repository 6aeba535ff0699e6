package openfinance.onboarding.directory;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One row of the list to choose from: an authorisation server, with every entry of the directory
 * that names its discovery document.
 *
 * @param organisations the organisations that list it, each once, in the directory's order
 * @param names the CustomerFriendlyNames of its entries, each once; may be empty
 * @param wellKnown its discovery document; many inactive servers have none
 * @param issuer the issuer that the directory names; nothing when its entries disagree
 * @param host the host of the discovery document in ASCII; empty when there is none
 * @param lfiCode the LFI code, when the host is one of the API Hub
 * @param accountTypes Retail, SME, Corporate, or other words, sorted; empty when not stated
 * @param apiFamilies what its resources serve, sorted; empty when not stated
 * @param sectors bank, insurer or both; empty when it cannot be told
 * @param active whether an entry marks it as active
 * @param outsideApiHub whether the host is none of the API Hub
 * @param entries how many entries of the directory it stands for
 * @param searchText what a search looks through
 */
public record ListedServer(
    List<String> organisations,
    List<String> names,
    Optional<URI> wellKnown,
    Optional<String> issuer,
    String host,
    Optional<String> lfiCode,
    List<String> accountTypes,
    List<String> apiFamilies,
    Set<Sector> sectors,
    boolean active,
    boolean outsideApiHub,
    int entries,
    Optional<URI> logo,
    SearchText searchText) {
  public ListedServer {
    organisations = List.copyOf(organisations);
    names = List.copyOf(names);
    accountTypes = List.copyOf(accountTypes);
    apiFamilies = List.copyOf(apiFamilies);
    sectors = Set.copyOf(sectors);
  }

  /** What the row says of the server first; the single facts are there beside it. */
  public enum State {
    ACTIVE,
    /** Several entries of the directory are this one server, see {@link #entries}. */
    SHARED,
    OUTSIDE_API_HUB,
    INACTIVE
  }

  /** The most important thing to know before it is chosen. */
  public State state() {
    if (!active) {
      return State.INACTIVE;
    }
    if (outsideApiHub) {
      return State.OUTSIDE_API_HUB;
    }
    return entries > 1 ? State.SHARED : State.ACTIVE;
  }

  /** Whether it can be registered with: an inactive one cannot, nor one without a document. */
  public boolean canBePicked() {
    return active && wellKnown.isPresent();
  }

  /** The organisations' names in one line. */
  public String organisationName() {
    return String.join(", ", organisations);
  }

  /** The servers' names in one line; the host when no entry has a name. */
  public String serverName() {
    return names.isEmpty() ? host : String.join(", ", names);
  }
}
