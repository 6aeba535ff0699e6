package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import openfinance.onboarding.directory.DirectorySource;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.directory.ServerFilter;
import openfinance.onboarding.directory.ServerListing;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.tasks.Tasks;

/** The directory's servers, and which of them the person wants to see. */
public final class DirectoryList {
  /** How far the reading of the directory is. */
  public sealed interface State {
    /** It is being read. */
    record Reading() implements State {}

    /** It was read; the copy may be an old one. */
    record Listed(Participants participants) implements State {}

    /** It could not be read. */
    record Unavailable(Problem problem) implements State {}
  }

  private record Read(Participants participants, List<ListedServer> rows) {}

  private final ParticipantsService service;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading());
  private final ObjectProperty<ServerFilter> filter =
      new SimpleObjectProperty<>(ServerFilter.initial());
  private final ObservableList<ListedServer> visible = FXCollections.observableArrayList();
  private List<ListedServer> rows = List.of();

  DirectoryList(ParticipantsService service, Tasks tasks) {
    this.service = service;
    this.tasks = tasks;
    filter.subscribe(this::show);
  }

  /** How far the reading is. */
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Which rows the person wants to see. */
  public ObjectProperty<ServerFilter> filter() {
    return filter;
  }

  /** The rows that pass the filter, sorted. */
  public ObservableList<ListedServer> visible() {
    return visible;
  }

  /** Every row. */
  public List<ListedServer> all() {
    return rows;
  }

  /** The row of the server whose metadata is at this address. */
  public Optional<ListedServer> find(URI wellKnown) {
    return rows.stream()
        .filter(row -> row.wellKnown().filter(wellKnown::equals).isPresent())
        .findFirst();
  }

  /**
   * The row of the server that had its metadata at this address when the demo ran another time: the
   * demo's ports change.
   */
  Optional<ListedServer> findOnAnyPort(URI wellKnown) {
    return rows.stream()
        .filter(
            row ->
                row.wellKnown()
                    .filter(address -> Objects.equals(address.getHost(), wellKnown.getHost()))
                    .filter(address -> Objects.equals(address.getPath(), wellKnown.getPath()))
                    .isPresent())
        .findFirst();
  }

  /**
   * Reads the list.
   *
   * @param ended told when it was read, or could not be
   */
  void read(ActiveEnvironment active, Runnable ended) {
    state.set(new State.Reading());
    Environment environment = active.environment();
    ConnectionPolicy policy = active.policy();
    tasks.<Read>run(
        () ->
            service
                .read(new DirectorySource.Web(environment.participants()), policy)
                .then(
                    found ->
                        Outcome.success(new Read(found, ServerListing.of(found, environment)))),
        found -> {
          rows = found.rows();
          show(filter.get());
          state.set(new State.Listed(found.participants()));
          ended.run();
        },
        problem -> {
          state.set(new State.Unavailable(problem));
          ended.run();
        });
  }

  /** Forgets the rows: they belong to another environment. */
  void clear() {
    rows = List.of();
    filter.set(ServerFilter.initial());
    show(filter.get());
  }

  private void show(ServerFilter wanted) {
    visible.setAll(wanted.apply(rows));
  }
}
