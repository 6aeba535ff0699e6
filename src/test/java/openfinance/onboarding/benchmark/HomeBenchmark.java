package openfinance.onboarding.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.LedgerOnDemand;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.home.HomeController;
import openfinance.onboarding.ui.home.HomeView.Column;
import openfinance.onboarding.ui.home.HomeViewModel;
import openfinance.onboarding.ui.home.Standing;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.tasks.BackgroundTasks;
import openfinance.onboarding.ui.theme.Theme;
import openfinance.onboarding.ui.theme.ThemeChoice;
import openfinance.onboarding.ui.wizard.HeaderController;

/**
 * The list of all registrations, empty and with ten thousand of them: prints how long each act
 * took, until its result was painted, and the longest pause of the window's thread meanwhile. The
 * empty one tells what the page itself takes. Asserts nothing.
 */
public final class HomeBenchmark {
  private static final int REGISTRATIONS = 10_000;
  private static final int ROUNDS = 3;

  private final BackgroundTasks background = new BackgroundTasks();
  private final CountedTasks tasks = new CountedTasks(background);
  private final Messages messages = new Messages(Locale.ENGLISH);
  private final Scene scene = new Scene(new Pane(), 1280, 800);
  private final LedgerOnDemand ledger;
  private FollowUp followUp;
  private HomeViewModel home;

  private HomeBenchmark(LedgerOnDemand ledger) {
    this.ledger = ledger;
    this.followUp = new FollowUp(ledger, Clock.system(ZoneId.systemDefault()), tasks);
    this.home = new HomeViewModel(followUp, tasks, () -> {});
    new Theme(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }

  /** Runs it over a ledger in a folder that is removed afterwards. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("home-benchmark");
    Path file = folder.resolve("ledger.db");
    LedgerOnDemand ledger = new LedgerOnDemand(file, Clock.system(ZoneId.systemDefault()));
    if (ledger.get().toOptional().isEmpty()) {
      throw new IOException("no ledger in " + file);
    }
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    HomeBenchmark benchmark = Pauses.onWindowThread(() -> new HomeBenchmark(ledger));
    Pauses.printHead("no registrations");
    benchmark.open(0);
    MadeLedger.fill(file, REGISTRATIONS);
    Pauses.printHead("10,000 registrations");
    for (int round = 1; round <= ROUNDS; round++) {
      benchmark.run(", round " + round);
    }
    benchmark.background.close();
    ledger.close();
    remove(folder);
    Platform.exit();
  }

  private void open(int expected) throws Exception {
    measure("draw the empty page", this::show);
    measure("open", followUp::refresh);
    expect(expected);
    measure("nothing", () -> {});
  }

  private void run(String round) throws Exception {
    measure("nothing" + round, () -> {});
    measure("draw the empty page" + round, this::show);
    measure("open" + round, followUp::refresh);
    expect(REGISTRATIONS);
    measure("come back" + round, followUp::refresh);
    TextField search = (TextField) scene.lookup("#home-search");
    for (String words : new String[] {"b", "ba", "bank 77", ""}) {
      measure("search “" + words + "”" + round, () -> search.setText(words));
    }
    for (Column column : new Column[] {Column.LFI, Column.ACTIVATION, Column.WHEN}) {
      measure("sort by " + column + round, () -> home.change(view -> view.sorted(column)));
    }
    measure(
        "filter" + round,
        () -> home.change(view -> view.withStanding(Optional.of(Standing.BLOCKED))));
    measure("all again" + round, () -> home.change(view -> view.withStanding(Optional.empty())));
    expect(REGISTRATIONS);
    ListView<?> list = (ListView<?>) scene.lookup("#list");
    measure("scroll to the middle" + round, () -> list.scrollTo(REGISTRATIONS / 2));
  }

  private void measure(String act, Runnable work) throws Exception {
    Pauses.measure(scene, act, work, () -> tasks.ended() && isComplete());
  }

  /** Whether the list holds all rows: it gets them in portions. */
  private boolean isComplete() {
    ListView<?> list = (ListView<?>) scene.lookup("#list");
    return list == null || list.getItems().size() == home.visible().get().size();
  }

  private void expect(int count) throws Exception {
    int shown = Pauses.onWindowThread(() -> home.visible().get().size());
    if (shown != count) {
      throw new IllegalStateException(shown + " rows are shown, not " + count);
    }
  }

  /** The window gives the making of a page, its header and its showing a turn each, too. */
  private void show() {
    Parent page = draw();
    Platform.runLater(() -> scene.setRoot(page));
  }

  private Parent draw() {
    followUp = new FollowUp(ledger, Clock.system(ZoneId.systemDefault()), tasks);
    home = new HomeViewModel(followUp, tasks, () -> {});
    HomeController controller =
        new HomeController(
            home,
            messages,
            new HomeController.Outside(
                address -> {}, (owner, title, name, endings) -> Optional.empty()));
    Parent view = Fxml.load(controller, "Home", messages);
    HeaderController header =
        new HeaderController(
            new HeaderController.Preferences(
                new SimpleObjectProperty<>(Environment.Kind.DEMO),
                new SimpleObjectProperty<>(Locale.ENGLISH),
                new SimpleObjectProperty<>(ThemeChoice.LIGHT)),
            messages,
            () -> {},
            () -> {});
    Platform.runLater(() -> controller.setHeader(header.neutralView()));
    return view;
  }

  private static void remove(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
