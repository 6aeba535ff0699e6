package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.discovery.WellKnownAddress;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
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

  /** The id of the check box that confirms several live servers. */
  public static final String SEVERAL_CONFIRMED = "severalConfirmed";

  private final Choices choices;
  private final TaskScope tasks;
  private final DirectoryList directory;
  private final PickedServers picks;
  private int used;
  private final ManualEntry manual;
  private final BooleanProperty severalConfirmed = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper severalLive = new ReadOnlyBooleanWrapper();
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
    this.choices = services.choices();
    this.tasks = new TaskScope(services.tasks());
    this.directory = new DirectoryList(services.participants(), tasks);
    this.picks =
        new PickedServers(
            services.discovery(), services.identity().identity()::get, tasks, this::picksChanged);
    this.manual =
        new ManualEntry(() -> environment.map(ActiveEnvironment::environment), this::pick);
    severalConfirmed.subscribe((before, now) -> picksChanged());
    directory
        .state()
        .subscribe(
            state ->
                environment.ifPresent(
                    now -> lead.set(DirectoryWords.lead(now.environment(), state))));
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

  /** The picks in their order. */
  public ObservableList<PickedServer> picked() {
    return picks.list();
  }

  /** Whether several live servers are picked, which the person must confirm. */
  public ReadOnlyBooleanProperty severalLive() {
    return severalLive.getReadOnlyProperty();
  }

  /** Whether the person confirmed several live servers. */
  public BooleanProperty severalConfirmed() {
    return severalConfirmed;
  }

  /** Whether a row can be picked. */
  public boolean canPick(ListedServer row) {
    return row.active() && row.wellKnown().isPresent();
  }

  /** Whether a row is picked. */
  public boolean isPicked(ListedServer row) {
    return row.wellKnown().flatMap(picks::find).isPresent();
  }

  /** Picks a row, or drops it when it is picked. */
  public void toggle(ListedServer row) {
    Optional<PickedServer> pick = row.wellKnown().flatMap(picks::find);
    if (pick.isPresent()) {
      picks.remove(pick.get());
    } else if (canPick(row)) {
      row.wellKnown().ifPresent(address -> picks.add(address, Optional.of(row)));
    }
  }

  /** Drops a pick. */
  public void remove(PickedServer pick) {
    picks.remove(pick);
  }

  /** Drops every pick, also from what is remembered: a further run sends to new picks only. */
  public void forgetPicks() {
    picks.clear();
    severalConfirmed.set(false);
  }

  /** Reads the metadata of a pick again. */
  public void retry(PickedServer pick) {
    picks.retry(pick);
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
      severalConfirmed.set(false);
      restored = false;
    }
    environment = Optional.of(now);
    picks.open(now);
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

  /** Picks again what was picked the last time, once the directory has said whose it is. */
  private void restore() {
    if (!restored) {
      restored = true;
      restoring = true;
      environment.ifPresent(this::restore);
      restoring = false;
      picksChanged();
    }
  }

  private void restore(ActiveEnvironment now) {
    Environment world = now.environment();
    boolean demo = now.modelBank().isPresent();
    for (String remembered :
        choices.now().pickedServers().getOrDefault(world.kind().id(), List.of())) {
      Optional<URI> address = WellKnownAddress.of(remembered, world).toOptional();
      Optional<ListedServer> row =
          address.flatMap(demo ? directory::findOnAnyPort : directory::find);
      if (row.isPresent()) {
        row.filter(this::canPick).flatMap(ListedServer::wellKnown).ifPresent(this::pick);
      } else if (!demo) {
        address.ifPresent(this::pick);
      }
    }
  }

  private void picksChanged() {
    if (restoring) {
      return;
    }
    int count = picks.list().size();
    severalLive.set(
        count > 1
            && environment
                .filter(now -> now.environment().kind() == Environment.Kind.PRODUCTION)
                .isPresent());
    primary.set(PrimaryAct.of("servers.primary", count));
    if (restored) {
      remember();
    }
    readiness.set(ServersReadiness.of(picks.list(), !severalLive.get() || severalConfirmed.get()));
  }

  private void remember() {
    List<String> addresses =
        picks.list().stream().map(pick -> pick.wellKnown().toString()).toList();
    environment.ifPresent(
        now ->
            choices.change(
                settings -> settings.withPickedServers(now.environment().kind().id(), addresses)));
  }
}
