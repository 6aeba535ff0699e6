package openfinance.onboarding.directory;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes the list to choose from out of the directory's organisations. */
public final class ServerListing {
  /** What the Trust Framework shows for those who gave no logo: it tells nobody apart. */
  private static final String PLACEHOLDER = "/placeholder-logo.png";

  private ServerListing() {}

  private record Entry(Participant organisation, AuthorisationServer server) {
    boolean active() {
      return organisation.active() && server.active();
    }
  }

  /**
   * One row for each server: entries that share a discovery document are one, entries without one
   * stay apart. Nothing is left out. Sorted by organisation and server.
   */
  public static List<ListedServer> of(Participants participants, Environment environment) {
    List<List<Entry>> groups = new ArrayList<>();
    Map<URI, List<Entry>> shared = new HashMap<>();
    for (Participant organisation : participants.organisations()) {
      for (AuthorisationServer server : organisation.servers()) {
        Entry entry = new Entry(organisation, server);
        Optional<List<Entry>> known = server.wellKnown().map(shared::get);
        known.ifPresentOrElse(
            group -> group.add(entry),
            () -> {
              List<Entry> group = new ArrayList<>(List.of(entry));
              groups.add(group);
              server.wellKnown().ifPresent(address -> shared.put(address, group));
            });
      }
    }
    return ServerOrder.initial()
        .apply(groups.stream().map(group -> row(group, environment)).toList());
  }

  /** The account types that occur in the rows, sorted: the choices of a filter. */
  public static List<String> accountTypes(Collection<ListedServer> rows) {
    return rows.stream().flatMap(row -> row.accountTypes().stream()).distinct().sorted().toList();
  }

  /** The API families that occur in the rows, sorted: the choices of a filter. */
  public static List<String> apiFamilies(Collection<ListedServer> rows) {
    return rows.stream().flatMap(row -> row.apiFamilies().stream()).distinct().sorted().toList();
  }

  private static ListedServer row(List<Entry> group, Environment environment) {
    List<String> organisations = distinct(group, entry -> Stream.of(entry.organisation().name()));
    List<String> names =
        distinct(group, e -> Stream.of(e.server().name()).filter(name -> !name.isBlank()));
    Optional<URI> wellKnown = group.getFirst().server().wellKnown();
    List<String> issuers = distinct(group, entry -> entry.server().issuer().stream());
    String host = wellKnown.map(WebAddress::host).orElse("");
    List<String> families =
        distinct(group, e -> e.server().apiFamilies().stream()).stream().sorted().toList();
    return new ListedServer(
        organisations,
        names,
        wellKnown,
        issuers.size() == 1 ? Optional.of(issuers.getFirst()) : Optional.empty(),
        host,
        environment.lfiCode(host),
        distinct(group, e -> e.server().accountTypes().stream()).stream().sorted().toList(),
        families,
        Sector.of(families, Stream.concat(organisations.stream(), names.stream()).toList()),
        group.stream().anyMatch(Entry::active),
        wellKnown.isPresent() && !environment.isOnApiHub(host),
        group.size(),
        group.stream()
            .flatMap(e -> e.server().logo().stream())
            .filter(logo -> !logo.getPath().endsWith(PLACEHOLDER))
            .findFirst(),
        SearchText.of(
            Stream.of(organisations, names, List.of(host), issuers, texts(wellKnown))
                .flatMap(List::stream)
                .toList()));
  }

  private static List<String> texts(Optional<URI> address) {
    return address.map(URI::toString).stream().toList();
  }

  private static List<String> distinct(
      List<Entry> group, Function<Entry, Stream<String>> property) {
    return group.stream().flatMap(property).distinct().toList();
  }
}
