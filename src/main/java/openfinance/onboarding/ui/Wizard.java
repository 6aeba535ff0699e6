package openfinance.onboarding.ui;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.ledger.LedgerOnDemand;
import openfinance.onboarding.ui.credentials.CredentialsViewModel;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Languages;
import openfinance.onboarding.ui.prerequisites.PrerequisitesController;
import openfinance.onboarding.ui.prerequisites.PrerequisitesViewModel;
import openfinance.onboarding.ui.servers.ServersViewModel;
import openfinance.onboarding.ui.status.StatusViewModel;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.theme.ThemeChoice;
import openfinance.onboarding.ui.wizard.HeaderController.Preferences;
import openfinance.onboarding.ui.wizard.Page;
import openfinance.onboarding.ui.wizard.ShellViewModel;
import openfinance.onboarding.ui.wizard.StepId;

/**
 * The wizard's pages, wired. They outlive a change of language; only their drawing is made anew.
 */
final class Wizard {
  private final Preferences preferences;
  private final List<Page> pages;
  private final ShellViewModel shell;
  private final HandedFiles handedFiles;
  private final StatusViewModel status;
  private boolean started;

  Wizard(
      Choices choices,
      Environments environments,
      LedgerOnDemand ledger,
      FollowUp followUp,
      Tasks tasks,
      Surroundings surroundings) {
    this.preferences = preferences(choices);
    KnownIdentity identity = new KnownIdentity();
    PrerequisitesViewModel prerequisites =
        new PrerequisitesViewModel(
            choices, environments, identity, preferences.environment(), tasks);
    ChoicePages choosing =
        new ChoicePages(
            choices, environments, identity, new DiscoveryService(), ledger, tasks, surroundings);
    ServersViewModel servers = choosing.serversViewModel();
    CredentialsViewModel credentials = choosing.credentialsViewModel();
    RegistrationPages registration =
        registration(ledger, followUp, environments, tasks, surroundings);
    this.status = registration.statusViewModel();
    this.pages =
        List.of(
            first(prerequisites, surroundings),
            choosing.servers(servers),
            choosing.credentials(credentials),
            registration.submission(),
            registration.status(status));
    this.shell =
        new ShellViewModel(
            pages.stream().map(Page::step).toList(), step -> arrived(step, choices, servers));
    this.handedFiles = new HandedFiles(shell, credentials::add);
    preferences.environment().subscribe((before, now) -> shell.answerChanged(StepId.PREREQUISITES));
  }

  private RegistrationPages registration(
      LedgerOnDemand ledger,
      FollowUp followUp,
      Environments environments,
      Tasks tasks,
      Surroundings surroundings) {
    return new RegistrationPages(
        ledger,
        followUp,
        (step, known) -> shell().restartAt(step, known),
        environments,
        tasks,
        surroundings);
  }

  /** The status is reached only by sending: what was picked for that is not sent again. */
  private static void arrived(StepId step, Choices choices, ServersViewModel servers) {
    choices.change(now -> now.withPage(Optional.of(step.key())));
    if (step == StepId.STATUS) {
      servers.forgetPicks();
    }
  }

  private static Page first(PrerequisitesViewModel viewModel, Surroundings surroundings) {
    return new Page(
        viewModel,
        messages ->
            Fxml.load(
                new PrerequisitesController(viewModel, messages, surroundings.browser()),
                "Prerequisites",
                messages));
  }

  /** Shows the first step, and goes on by itself to a later one as far as its answers are known. */
  void start(Optional<StepId> target) {
    started = true;
    shell.start(target);
  }

  /** Goes to where more servers are chosen, or stays where something is under way. */
  void registerMore() {
    if (!started) {
      start(Optional.of(StepId.SERVERS));
    } else if (shell.current().get() == StepId.STATUS) {
      status.registerMore();
    }
  }

  /** What the header shows and changes. */
  Preferences preferences() {
    return preferences;
  }

  /** The pages in order. */
  List<Page> pages() {
    return pages;
  }

  /** Takes files that came with a start. */
  HandedFiles handedFiles() {
    return handedFiles;
  }

  /** What the shell shows. */
  ShellViewModel shell() {
    return shell;
  }

  /** Whatever was chosen last is chosen again, and whatever is chosen is remembered. */
  private static Preferences preferences(Choices choices) {
    ObjectProperty<Locale> language =
        new SimpleObjectProperty<>(
            choices.now().language().map(Languages::of).orElseGet(Languages::ofThisComputer));
    language.subscribe(
        (before, now) ->
            choices.change(settings -> settings.withLanguage(Optional.of(now.getLanguage()))));
    ObjectProperty<ThemeChoice> theme =
        new SimpleObjectProperty<>(ThemeChoice.of(choices.now().theme()));
    theme.subscribe((before, now) -> choices.change(settings -> settings.withTheme(now.id())));
    return new Preferences(new SimpleObjectProperty<>(environment(choices)), language, theme);
  }

  private static Environment.Kind environment(Choices choices) {
    String remembered = choices.now().environment().orElse("");
    for (Environment.Kind kind : Environment.Kind.values()) {
      if (kind.id().equals(remembered)) {
        return kind;
      }
    }
    return Environment.Kind.DEMO;
  }
}
