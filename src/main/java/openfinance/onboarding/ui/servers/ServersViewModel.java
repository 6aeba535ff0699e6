package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import openfinance.onboarding.directory.DirectorySource;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.discovery.MetadataView;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.tasks.TaskScope;
import openfinance.onboarding.ui.wizard.PrimaryAct;
import openfinance.onboarding.ui.wizard.Readiness;
import openfinance.onboarding.ui.wizard.Step;
import openfinance.onboarding.ui.wizard.StepId;
import openfinance.onboarding.ui.wizard.WizardState;

/** The second page: the servers to register with. */
public final class ServersViewModel implements Step {
  /** The id of the list of servers. */
  public static final String LIST = "serverList";

  private final RememberedPicks memory;
  private final TaskScope tasks;
  private final DirectoryList directory;
  private final PickedServers picks;
  private final RegisteredBefore registered;
  private final OtherDirectory otherDirectory;
  private final Logos logos;
  private int used;
  private final ManualEntry manual;
  private final LiveProving liveProving;
  private final ReadOnlyObjectWrapper<Readiness> readiness =
      new ReadOnlyObjectWrapper<>(Readiness.missing(LIST, Text.of("servers.fault.none")));
  private final ReadOnlyObjectWrapper<PrimaryAct> primary =
      new ReadOnlyObjectWrapper<>(PrimaryAct.of("servers.primary", 0));
  private final ReadOnlyObjectWrapper<Text> lead =
      new ReadOnlyObjectWrapper<>(Text.of("servers.lead"));
  private Optional<ActiveEnvironment> environment = Optional.empty();
  private boolean restored;
  private boolean restoring;

  /** A page with nothing picked. */
  public ServersViewModel(ServersServices services) {
    this.memory = new RememberedPicks(services.choices());
    this.tasks = new TaskScope(services.tasks());
    this.directory = new DirectoryList(services.participants(), tasks);
    this.picks =
        new PickedServers(
            services.discovery(), services.identity()::identity, tasks, this::picksChanged);
    this.liveProving = new LiveProving(this::picksChanged);
    this.registered = new RegisteredBefore(services.ledger(), tasks);
    this.logos = new Logos(tasks, () -> environment.map(ActiveEnvironment::policy));
    this.otherDirectory = new OtherDirectory(this::use);
    this.manual =
        new ManualEntry(() -> environment.map(ActiveEnvironment::environment), this::pick);
    directory.state().subscribe(state -> showLead());
  }

  @Override
  public StepId id() {
    return StepId.SERVERS;
  }

  /** The directory's servers. */
  public DirectoryList directory() {
    return directory;
  }

  /** Where a server is named by hand. */
  public ManualEntry manual() {
    return manual;
  }

  /** Where another directory is named by hand. */
  public OtherDirectory otherDirectory() {
    return otherDirectory;
  }

  /** Which servers were registered with before. */
  public RegisteredBefore registered() {
    return registered;
  }

  /** The logos of the servers. */
  public Logos logos() {
    return logos;
  }

  /** The picks in their order. */
  public ObservableList<PickedServer> picked() {
    return picks.list();
  }

  /** The rule for several live servers. */
  public LiveProving liveProving() {
    return liveProving;
  }

  /** Whether a row is picked. */
  public boolean isPicked(ListedServer row) {
    return row.wellKnown().flatMap(picks::find).isPresent();
  }

  /** Picks a row, or drops it when it is picked. */
  public void toggle(ListedServer row) {
    toggle(List.of(row));
  }

  /** Picks those of the rows that can be picked; drops them when all of them are picked. */
  public void toggle(List<ListedServer> rows) {
    picks.toggle(rows);
  }

  /** Drops a pick. */
  public void remove(PickedServer pick) {
    picks.remove(pick);
  }

  /** Drops every pick, also from what is remembered: a further run sends to new picks only. */
  public void forgetPicks() {
    picks.clear();
    liveProving.forget();
  }

  /** Reads the metadata of a pick again. */
  public void retry(PickedServer pick) {
    picks.retry(pick);
  }

  /** Makes a pick's metadata ready to be looked at, and tells it when it is. */
  public void view(PickedServer pick, Consumer<MetadataView> ready) {
    pick.resolved()
        .ifPresent(
            server ->
                tasks.<MetadataView>run(
                    () -> Outcome.success(MetadataView.of(server.metadata())),
                    ready,
                    problem -> {}));
  }

  /** Reads the directory again. */
  public void readAgain() {
    environment.ifPresent(now -> directory.read(now, this::restore));
  }

  @Override
  public ObservableValue<Text> lead() {
    return lead.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<Readiness> readiness() {
    return readiness.getReadOnlyProperty();
  }

  @Override
  public ObservableValue<PrimaryAct> primary() {
    return primary.getReadOnlyProperty();
  }

  @Override
  public Optional<Text> answer() {
    return Optional.of(Text.of("servers.answer", used));
  }

  @Override
  public void enter(WizardState soFar) {
    ActiveEnvironment now = ((WizardState.Prepared) soFar).environment();
    if (environment.filter(now::equals).isEmpty()) {
      environment = Optional.empty();
      picks.clear();
      directory.clear();
      liveProving.forget();
      restored = false;
    }
    environment = Optional.of(now);
    picks.open(now);
    registered.read(now.environment());
    showLead();
    directory.read(now, this::restore);
  }

  @Override
  public void leave() {
    picks.pause();
    tasks.cancelAll();
  }

  @Override
  public CompletionStage<Outcome<WizardState>> complete(WizardState soFar) {
    used = picked().size();
    return CompletableFuture.completedFuture(
        Outcome.success(picks.chosen((WizardState.Prepared) soFar)));
  }

  private void pick(URI wellKnown) {
    picks.add(wellKnown, directory.find(wellKnown));
  }

  private void showLead() {
    environment.ifPresent(
        now ->
            lead.set(
                DirectoryWords.lead(
                    now.environment(), directory.other(), directory.state().get())));
  }

  private void use(Optional<DirectorySource> source) {
    directory.use(source);
    readAgain();
  }

  /** Picks again what was picked the last time, once the directory has said whose it is. */
  private void restore() {
    if (!restored) {
      restored = true;
      restoring = true;
      environment.ifPresent(now -> memory.restore(now, directory, this::pick));
      restoring = false;
      picksChanged();
    }
  }

  private void picksChanged() {
    if (restoring) {
      return;
    }
    int count = picks.list().size();
    environment.ifPresent(now -> liveProving.picked(now.environment(), picks.addresses()));
    primary.set(PrimaryAct.of("servers.primary", count));
    if (restored) {
      environment.ifPresent(now -> memory.remember(now, picks.list()));
    }
    readiness.set(ServersReadiness.of(picks.list(), liveProving.settled()));
  }
}
