package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import openfinance.onboarding.directory.DirectorySource;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.directory.ServerFilter;
import openfinance.onboarding.directory.ServerListing;
import openfinance.onboarding.directory.ServerOrder;
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

    /**
     * It was read; the copy may be an old one.
     *
     * @param renewing whether it is asked for again meanwhile
     */
    record Listed(Participants participants, boolean renewing) implements State {}

    /** It could not be read. */
    record Unavailable(Problem problem) implements State {}
  }

  private record Read(
      Participants participants, List<ListedServer> rows, FilterChoices choices, long active) {
    static Read of(Participants found, Environment environment) {
      List<ListedServer> rows = ServerListing.of(found, environment);
      long active = rows.stream().filter(ListedServer::active).count();
      return new Read(found, rows, FilterChoices.of(rows), active);
    }
  }

  private final ParticipantsService service;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<State> state =
      new ReadOnlyObjectWrapper<>(new State.Reading());
  private final ObjectProperty<ServerFilter> filter =
      new SimpleObjectProperty<>(ServerFilter.initial());
  private final ObjectProperty<ServerOrder> order =
      new SimpleObjectProperty<>(ServerOrder.initial());
  private final ReadOnlyObjectWrapper<FilterChoices> choices =
      new ReadOnlyObjectWrapper<>(FilterChoices.NONE);
  private final ReadOnlyObjectWrapper<List<ListedServer>> visible =
      new ReadOnlyObjectWrapper<>(List.of());
  private List<ListedServer> rows = List.of();
  private long active;
  private Optional<Tasks.Running> reading = Optional.empty();
  private Optional<Tasks.Running> filtering = Optional.empty();
  private Optional<DirectorySource> other = Optional.empty();

  DirectoryList(ParticipantsService service, Tasks tasks) {
    this.service = service;
    this.tasks = tasks;
    filter.subscribe(this::show);
    order.subscribe(
        (before, now) -> {
          rows = now.apply(rows);
          show(filter.get());
        });
  }

  /** How far the reading is. */
  public ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Which rows the person wants to see. */
  public ObjectProperty<ServerFilter> filter() {
    return filter;
  }

  /** In which order. */
  public ObjectProperty<ServerOrder> order() {
    return order;
  }

  /** What there is to filter by. */
  public ReadOnlyObjectProperty<FilterChoices> choices() {
    return choices.getReadOnlyProperty();
  }

  /** The rows that pass the filter, in their order. */
  public ReadOnlyObjectProperty<List<ListedServer>> visible() {
    return visible.getReadOnlyProperty();
  }

  /** Every row. */
  public List<ListedServer> all() {
    return rows;
  }

  /** How many of all rows are active. */
  public long active() {
    return active;
  }

  /** The directory that is read in place of the environment's own. */
  public Optional<DirectorySource> other() {
    return other;
  }

  /** Reads another directory from now on; empty for the environment's own. */
  void use(Optional<DirectorySource> source) {
    other = source;
    forget();
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
   * Reads the list: shows the copy at once, when there is one, and asks the directory behind it. An
   * earlier reading ends without a word: its directory may be another.
   *
   * @param ended told when there is a list, or can be none; more than once when it is renewed
   */
  void read(ActiveEnvironment active, Runnable ended) {
    Environment environment = active.environment();
    DirectorySource source =
        other.orElseGet(() -> new DirectorySource.Web(environment.participants()));
    if (rows.isEmpty()) {
      state.set(new State.Reading());
    }
    show(filter.get());
    replaceReading(
        tasks.<Optional<Read>>run(
            () -> Outcome.success(service.copy(source).map(copy -> Read.of(copy, environment))),
            copy -> {
              copy.ifPresent(found -> take(found, true));
              copy.ifPresent(found -> ended.run());
              renew(source, active, ended);
            },
            problem -> renew(source, active, ended)));
  }

  private void replaceReading(Tasks.Running next) {
    reading.ifPresent(Tasks.Running::cancel);
    reading = Optional.of(next);
  }

  private void renew(DirectorySource source, ActiveEnvironment active, Runnable ended) {
    ConnectionPolicy policy = active.policy();
    Environment environment = active.environment();
    replaceReading(
        tasks.<Read>run(
            () ->
                service
                    .read(source, policy)
                    .then(found -> Outcome.success(Read.of(found, environment))),
            found -> {
              take(found, false);
              ended.run();
            },
            problem -> {
              forget();
              state.set(new State.Unavailable(problem));
              ended.run();
            }));
  }

  /** Forgets the rows: they belong to another environment. */
  void clear() {
    other = Optional.empty();
    forget();
    filter.set(ServerFilter.initial());
  }

  private void forget() {
    rows = List.of();
    choices.set(FilterChoices.NONE);
    show(filter.get());
  }

  /** A list that has not changed stays as it is, with its selection. */
  private void take(Read found, boolean renewing) {
    List<ListedServer> sorted = order.get().apply(found.rows());
    if (!sorted.equals(rows)) {
      rows = sorted;
      active = found.active();
      choices.set(found.choices());
      show(filter.get());
    }
    state.set(new State.Listed(found.participants(), renewing));
  }

  /** Searches in the background: the longest list never holds up what is typed. */
  private void show(ServerFilter wanted) {
    filtering.ifPresent(Tasks.Running::cancel);
    List<ListedServer> all = rows;
    List<ListedServer> before = visible.get();
    filtering =
        Optional.of(
            tasks.<List<ListedServer>>run(
                () -> Outcome.success(unlessEqual(wanted.apply(all), before)),
                visible::set,
                problem -> {}));
  }

  /** The same list as before is no change, so that selection and place in it stay. */
  private static List<ListedServer> unlessEqual(
      List<ListedServer> found, List<ListedServer> before) {
    return found.equals(before) ? before : found;
  }
}
