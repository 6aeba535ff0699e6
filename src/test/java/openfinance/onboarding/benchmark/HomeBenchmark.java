package openfinance.onboarding.benchmark;

import java.nio.file.Files;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import openfinance.onboarding.directory.SearchText;
import openfinance.onboarding.ledger.LedgerOnDemand;
import openfinance.onboarding.settings.ApplicationFolders;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.OnboardingWindow;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.home.HomeRow;
import openfinance.onboarding.ui.home.HomeView.Column;
import openfinance.onboarding.ui.home.Standing;

/**
 * The program's own window with ten thousand registrations: prints how long each act took, until
 * its result was painted, and the longest pause of the window's thread meanwhile. The first opening
 * is as cold as a person's. Asserts nothing.
 */
public final class HomeBenchmark {
  private static final int REGISTRATIONS = 10_000;
  private static final int ROUNDS = 3;
  private static final int BLOCKED = 714;
  private static final String HOME = "home";

  private final Scene scene;

  private HomeBenchmark(Scene scene) {
    this.scene = scene;
  }

  /**
   * Runs it over the folders that the program would use; they must be empty.
   *
   * @param arguments the page that was left before: {@code home} opens the list with the window, a
   *     step of the wizard has it opened from there
   */
  public static void main(String[] arguments) throws Exception {
    String page = arguments[0];
    prepare(page);
    Thread.ofPlatform().name("launcher").start(OnboardingWindow::open);
    Window window = awaitWindow();
    HomeBenchmark benchmark = new HomeBenchmark(Pauses.onWindowThread(window::getScene));
    Pauses.printHead(REGISTRATIONS + " registrations, " + page);
    if (page.equals(HOME)) {
      benchmark.measure("open with the window", () -> {}, () -> benchmark.holds(REGISTRATIONS));
    } else {
      Pauses.awaitRest();
      benchmark.open("open from the wizard");
    }
    for (int round = 1; round <= ROUNDS; round++) {
      benchmark.run(", round " + round);
    }
    Pauses.onWindowThread(
        () -> {
          ((Stage) window).close();
          return true;
        });
  }

  private static void prepare(String page) throws Exception {
    ApplicationFolders folders = ApplicationFolders.ofThisSystem();
    Files.createDirectories(folders.data());
    try (LedgerOnDemand ledger =
        new LedgerOnDemand(folders.ledger(), Clock.system(ZoneId.systemDefault()))) {
      ledger.get();
    }
    MadeLedger.fill(folders.ledger(), REGISTRATIONS);
    try (Choices choices = new Choices(new SettingsFile(folders.settings()))) {
      choices.change(now -> now.withPage(Optional.of(page)));
    }
  }

  /** Returns once the window's first page was laid out. */
  private static Window awaitWindow() throws Exception {
    CountDownLatch shown = new CountDownLatch(1);
    Runnable watch =
        () ->
            Window.getWindows()
                .subscribe(
                    () ->
                        Window.getWindows().stream()
                            .map(Window::getScene)
                            .forEach(it -> it.addPostLayoutPulseListener(shown::countDown)));
    try {
      Platform.startup(watch);
    } catch (IllegalStateException programWasFirst) {
      Platform.runLater(watch);
    }
    shown.await();
    return Pauses.onWindowThread(() -> Window.getWindows().getFirst());
  }

  private void run(String round) throws Exception {
    measure("nothing" + round, () -> {}, () -> holds(REGISTRATIONS));
    measure("go to the wizard" + round, () -> button("#more").fire(), () -> list() == null);
    open("come back" + round);
    List<HomeRow> all = List.copyOf(list().getItems());
    TextField search = (TextField) scene.lookup("#home-search");
    for (String words : List.of("b", "ba", "bank 77", "")) {
      int found = found(all, words);
      measure("search “" + words + "”" + round, () -> search.setText(words), () -> holds(found));
    }
    for (Column column : new Column[] {Column.LFI, Column.ACTIVATION, Column.WHEN}) {
      AtomicBoolean sorted = new AtomicBoolean();
      Subscription sorting =
          Pauses.onWindowThread(
              () -> list().itemsProperty().subscribe((before, now) -> sorted.set(true)));
      measure(
          "sort by " + column + round,
          () -> button("#sort-" + column).fire(),
          () -> sorted.get() && holds(REGISTRATIONS));
      Pauses.onWindowThread(
          () -> {
            sorting.unsubscribe();
            return true;
          });
    }
    filter("filter" + round, 1 + List.of(Standing.values()).indexOf(Standing.BLOCKED), BLOCKED);
    filter("all again" + round, 0, REGISTRATIONS);
    measure(
        "scroll to the middle" + round,
        () -> list().scrollTo(REGISTRATIONS / 2),
        () -> holds(REGISTRATIONS));
  }

  private void open(String act) throws Exception {
    measure(act, () -> button("#registrations").fire(), () -> holds(REGISTRATIONS));
  }

  private static int found(List<HomeRow> all, String words) {
    List<String> wanted = SearchText.words(words);
    return (int) all.stream().filter(row -> row.searchText().holds(wanted)).count();
  }

  private void filter(String act, int item, int found) throws Exception {
    MenuButton states = (MenuButton) scene.lookup("#home-state");
    measure(act, () -> states.getItems().get(item).fire(), () -> holds(found));
  }

  private void measure(String act, Runnable work, BooleanSupplier ended) throws Exception {
    Pauses.measure(scene, act, work, ended);
  }

  /** Whether the list holds so many rows and shows them: its cells are filled one by one. */
  private boolean holds(int rows) {
    return list() != null
        && list().getItems().size() == rows
        && list().lookupAll(".server-cell").stream()
            .allMatch(cell -> showsItsRow((ListCell<?>) cell));
  }

  /** Until a cell shows its row, it has the LFI's name alone for a screen reader. */
  private static boolean showsItsRow(ListCell<?> cell) {
    return !(cell.getItem() instanceof HomeRow row)
        || !cell.getAccessibleText()
            .equals(row.registration().current().attempt().target().organisationName());
  }

  @SuppressWarnings("unchecked")
  private ListView<HomeRow> list() {
    return (ListView<HomeRow>) scene.lookup("#list");
  }

  private ButtonBase button(String id) {
    return (ButtonBase) scene.lookup(id);
  }
}
