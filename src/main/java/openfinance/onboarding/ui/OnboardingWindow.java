package openfinance.onboarding.ui;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import openfinance.onboarding.instance.OpenWindow;
import openfinance.onboarding.ledger.LedgerOnDemand;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.settings.ApplicationFolders;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.about.AboutWindow;
import openfinance.onboarding.ui.about.Installation;
import openfinance.onboarding.ui.connection.LoginQuestion;
import openfinance.onboarding.ui.connection.ProxyDialog;
import openfinance.onboarding.ui.credentials.FilePicker;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.feedback.HeldEnter;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.followup.SaveTarget;
import openfinance.onboarding.ui.help.Explanations;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.portal.PortalViewModel;
import openfinance.onboarding.ui.portal.PortalWindow;
import openfinance.onboarding.ui.tasks.BackgroundTasks;
import openfinance.onboarding.ui.tasks.FaultWatch;
import openfinance.onboarding.ui.theme.Theme;
import openfinance.onboarding.ui.wizard.HeaderController;

/** The program's one window. */
public final class OnboardingWindow extends Application {
  private static final String WALK_THROUGH = "--walk-through";
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final BackgroundTasks tasks = new BackgroundTasks();
  private final Choices choices;
  private final Environments environments;
  private final LedgerOnDemand ledger;
  private final Wizard wizard;
  private final Places places;
  private final ApplicationFolders folders;
  private final WindowPlace place;
  private Optional<OpenWindow> openWindow = Optional.empty();
  private Optional<Stage> primary = Optional.empty();
  private Optional<FirstPage> firstPage = Optional.empty();

  /** The window over the person's own folders. */
  public OnboardingWindow() {
    this(FilePicker.ofThisSystem(), SaveTarget.ofThisSystem(), WindowPlace::onItsScreen);
  }

  OnboardingWindow(FilePicker filePicker, SaveTarget saveTarget, UnaryOperator<Rectangle2D> room) {
    this.folders = ApplicationFolders.ofThisSystem();
    this.choices = new Choices(new SettingsFile(folders.settings()));
    this.place = new WindowPlace(choices, room);
    this.ledger = new LedgerOnDemand(folders.ledger(), Clock.systemUTC());
    this.environments = new Environments(choices, folders.data().resolve("demo"));
    Surroundings surroundings =
        new Surroundings(
            address -> getHostServices().showDocument(address),
            this::openPortal,
            filePicker,
            saveTarget,
            folders.cache());
    FollowUp followUp = new FollowUp(ledger, Clock.system(ZoneId.systemDefault()), tasks);
    this.wizard = new Wizard(choices, environments, ledger, followUp, tasks, surroundings);
    this.places =
        new Places(
            choices,
            followUp,
            wizard,
            new Home(followUp, tasks, surroundings, this::registerMore),
            this::header);
  }

  /** Opens the window and returns when it was closed. */
  public static void open(String... arguments) {
    ReadAhead.start(ApplicationFolders.ofThisSystem().settings());
    launch(OnboardingWindow.class, arguments);
  }

  /** For the build: the window goes through the demo by itself, see {@link Walkthrough}. */
  public static void walkThrough() {
    launch(OnboardingWindow.class, WALK_THROUGH);
  }

  @Override
  public void start(Stage stage) {
    primary = Optional.of(stage);
    FaultWatch.begin(tasks, places::fault);
    HeldEnter.watchEverywhere();
    Theme theme = new Theme(wizard.preferences().theme()).wear();
    places.start(wizard.preferences().language());
    Scene scene = new Scene(places.shown().get(), WIDTH, HEIGHT);
    theme.dress(scene);
    Explanations.follow(scene, this::words);
    environments.network().askWith(new LoginQuestion(tasks, places::messages, scene));
    // To make a page and to show it in one turn of this thread would be a pause.
    places.shown().subscribe((before, now) -> tasks.onWindowThread(() -> scene.setRoot(now)));
    wizard.preferences().environment().subscribe(kind -> title(stage));
    wizard.preferences().language().subscribe(language -> title(stage));
    stage.setScene(scene);
    place.keep(stage);
    stage.setOnCloseRequest(this::confirmClose);
    stage.show();
    firstPage = Optional.of(FirstPage.watch(() -> painted(stage), () -> up(stage)));
    begin();
  }

  /** What can wait until the person sees the page, and would take the processor from it. */
  private void painted(Stage stage) {
    places.painted();
    listen(stage);
  }

  private void up(Stage stage) {
    tasks.run(() -> Outcome.success(WindowIcons.all()), stage.getIcons()::setAll, places::fault);
    lookForDamage();
  }

  private void begin() {
    List<String> arguments =
        Optional.ofNullable(getParameters()).map(Parameters::getRaw).orElse(List.of());
    if (arguments.equals(List.of(WALK_THROUGH))) {
      new Walkthrough(wizard.shell(), wizard.preferences(), this::openAbout, places::goHome)
          .start();
    } else {
      places.receive(arguments.stream().map(Path::of).toList());
    }
  }

  /** Later starts hand their files over to this window. */
  private void listen(Stage stage) {
    tasks.<Optional<OpenWindow>>run(
        () ->
            Outcome.success(
                OpenWindow.listen(
                    folders.log(), files -> tasks.onWindowThread(() -> raise(stage, files)))),
        now -> openWindow = now,
        places::fault);
  }

  private void raise(Stage stage, List<Path> files) {
    stage.setIconified(false);
    stage.toFront();
    stage.requestFocus();
    places.receive(files);
  }

  @Override
  public void stop() {
    firstPage.ifPresent(FirstPage::stop);
    wizard.shell().step().leave();
    openWindow.ifPresent(OpenWindow::close);
    tasks.close();
    environments.close();
    ledger.close();
    choices.close();
  }

  /** The environments that run behind the window. */
  Environments environments() {
    return environments;
  }

  /** A damaged ledger that was set aside is said without being asked for. */
  private void lookForDamage() {
    tasks.run(
        ledger::get,
        opened ->
            opened
                .setAside()
                .map(file -> Problem.of(ProblemCode.LEDGER_SET_ASIDE, file.toString()))
                .ifPresent(places::fault),
        places::fault);
  }

  private HeaderController header(Messages messages) {
    return new HeaderController(
        wizard.preferences(), messages, this::openAbout, this::openConnection);
  }

  private void openConnection() {
    primary.ifPresent(
        stage -> new ProxyDialog(environments.network(), places.messages()).open(stage.getScene()));
  }

  private void registerMore() {
    places.registerMore();
  }

  private void openPortal(AdminPortal portal, String issuer) {
    PortalViewModel viewModel = new PortalViewModel(portal, issuer, tasks);
    primary.ifPresent(
        owner ->
            new PortalWindow(viewModel, new Theme(wizard.preferences().theme()))
                .open(owner, places.words(), place::fit));
  }

  private void openAbout() {
    primary.ifPresent(
        owner ->
            AboutWindow.open(
                Installation.thatRuns(folders),
                words(),
                new Theme(wizard.preferences().theme()),
                tasks,
                owner,
                place::fit));
  }

  /** The words of the language that the window is drawn in. */
  private Messages words() {
    return places.messages();
  }

  private void title(Stage stage) {
    String environment =
        words().get("environment." + wizard.preferences().environment().get().id() + ".name");
    stage.setTitle(ArabicWrapping.title(words().get("app.title", environment)));
  }

  private void confirmClose(WindowEvent event) {
    Scene scene = ((Stage) event.getSource()).getScene();
    if (!ClosingQuestion.answered(scene, wizard.shell(), words())) {
      event.consume();
    }
  }
}
