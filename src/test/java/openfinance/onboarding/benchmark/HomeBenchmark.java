package openfinance.onboarding.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
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
 * The list of all registrations with ten thousand of them: prints how long each act took and the
 * longest time for which the window's thread answered nothing meanwhile. Asserts nothing.
 */
public final class HomeBenchmark {
  private static final int REGISTRATIONS = 10_000;
  private static final int ROUNDS = 3;

  private final BackgroundTasks tasks = new BackgroundTasks();
  private final FollowUp followUp;
  private final HomeViewModel home;
  private final Messages messages = new Messages(Locale.ENGLISH);

  private HomeBenchmark(LedgerOnDemand ledger) {
    followUp = new FollowUp(ledger, Clock.system(ZoneId.systemDefault()), tasks);
    home = new HomeViewModel(followUp, tasks, () -> {});
  }

  /** Runs it over a ledger in a folder that is removed afterwards. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("home-benchmark");
    Path file = folder.resolve("ledger.db");
    LedgerOnDemand ledger = new LedgerOnDemand(file, Clock.system(ZoneId.systemDefault()));
    if (ledger.get().toOptional().isEmpty()) {
      throw new IOException("no ledger in " + file);
    }
    fill(file);
    CountDownLatch started = new CountDownLatch(1);
    Platform.startup(started::countDown);
    started.await();
    HomeBenchmark benchmark = onWindowThread(() -> new HomeBenchmark(ledger));
    benchmark.run();
    benchmark.tasks.close();
    ledger.close();
    remove(folder);
    Platform.exit();
  }

  private void run() throws Exception {
    System.out.printf("%-28s %10s %16s%n", "with 10,000 registrations", "ms", "worst pause, ms");
    ListView<?> list = onWindowThread(this::open);
    for (int round = 1; round <= ROUNDS; round++) {
      measure(
          "open, round " + round,
          () -> {
            home.change(view -> view);
            followUp.refresh();
          },
          () -> home.count() == REGISTRATIONS);
      search(round);
      for (Column column : new Column[] {Column.LFI, Column.ACTIVATION, Column.WHEN}) {
        measure(
            "sort by " + column + ", round " + round,
            () -> home.change(view -> view.sorted(column)),
            () -> true);
      }
      measure(
          "filter, round " + round,
          () -> home.change(view -> view.withStanding(Optional.of(Standing.PENDING))),
          () -> home.visible().get().size() < REGISTRATIONS);
      measure(
          "all again, round " + round,
          () -> home.change(view -> view.withStanding(Optional.empty())),
          () -> home.visible().get().size() == REGISTRATIONS);
      measure("scroll, round " + round, () -> list.scrollTo(REGISTRATIONS / 2), () -> true);
    }
  }

  private void search(int round) throws Exception {
    for (String words : new String[] {"b", "ba", "bank 77", ""}) {
      measure(
          "search “" + words + "”, round " + round,
          () -> home.change(view -> view.withSearch(words)),
          () -> true);
    }
  }

  private ListView<?> open() {
    HomeController controller =
        new HomeController(
            home,
            messages,
            new HomeController.Outside(
                address -> {}, (owner, title, name, endings) -> Optional.empty()));
    Parent view = Fxml.load(controller, "Home", messages);
    controller.setHeader(
        new HeaderController(
                new HeaderController.Preferences(
                    new SimpleObjectProperty<>(Environment.Kind.DEMO),
                    new SimpleObjectProperty<>(Locale.ENGLISH),
                    new SimpleObjectProperty<>(ThemeChoice.LIGHT)),
                messages,
                () -> {})
            .neutralView());
    Scene scene = new Scene(view, 1280, 800);
    new Theme(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return (ListView<?>) scene.lookup("#list");
  }

  /** The act on the window's thread, until its result is shown and 300 ms beyond. */
  private static void measure(String act, Runnable work, BooleanSupplier done) throws Exception {
    AtomicLong worst = new AtomicLong();
    Thread prober = Thread.ofPlatform().daemon().start(() -> probe(worst));
    long start = System.nanoTime();
    onWindowThread(
        () -> {
          work.run();
          return true;
        });
    while (!onWindowThread(done::getAsBoolean)) {
      Thread.sleep(1);
    }
    double took = (System.nanoTime() - start) / 1e6;
    Thread.sleep(300);
    prober.interrupt();
    prober.join();
    System.out.printf("%-28s %10.1f %16.1f%n", act, took, worst.get() / 1e6);
  }

  /** How long the window's thread lets a task wait, again and again. */
  private static void probe(AtomicLong worst) {
    try {
      while (true) {
        CountDownLatch answered = new CountDownLatch(1);
        long asked = System.nanoTime();
        Platform.runLater(answered::countDown);
        answered.await();
        worst.accumulateAndGet(System.nanoTime() - asked, Math::max);
        Thread.sleep(1);
      }
    } catch (InterruptedException e) {
      // The measurement is over.
      Thread.currentThread().interrupt();
    }
  }

  private static <T> T onWindowThread(Callable<T> work) throws Exception {
    FutureTask<T> task = new FutureTask<>(work);
    Platform.runLater(task);
    return task.get();
  }

  private static void fill(Path file) throws SQLException {
    String numbers =
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
            + REGISTRATIONS
            + ") ";
    String id = "printf('%08x-0000-4000-8000-%012x', i, i)";
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.executeUpdate(
          numbers
              + "INSERT INTO attempt (interaction_id, environment, organisation_name, server_name,"
              + " well_known, issuer, registration_endpoint, self_activating, application_id,"
              + " organisation_id, applicant_name, certificate_subject, certificate_thumbprint,"
              + " certificate_expiry, body, started_at) SELECT "
              + id
              + ", iif(i % 3, 'sandbox', 'production'), 'Bank ' || i, 'Retail',"
              + " 'https://auth1.lfi' || i || '.example/.well-known/openid-configuration',"
              + " 'https://auth1.lfi' || i || '.example',"
              + " 'https://rs1.lfi' || i || '.example/tpp-registration', 0,"
              + " 'b1f7a2e4-5c38-4d0b-9e61-2f8c7a91d405', '0b47f6a1-d29c-4835-8e6f-31c5a907d28e',"
              + " 'Dune Ledger FZ-LLC', 'CN=b1f7a2e4', 'AA:BB', '2027-12-03T00:00:00Z', 'JSON',"
              + " strftime('%Y-%m-%dT%H:%M:%SZ', 1760000000 + i * 60, 'unixepoch') FROM n");
      statement.executeUpdate(
          numbers
              + "INSERT INTO result (interaction_id, outcome, http_status, transcript, finished_at)"
              + " SELECT "
              + id
              + ", 'registered', 204, '', '2026-01-01T00:00:00Z' FROM n");
      statement.executeUpdate(
          numbers
              + "INSERT INTO activation (interaction_id, step, status, note, set_at) SELECT "
              + id
              + ", 'TPP', iif(i % 7, 'ACTIVE', 'BLOCKED'), '', '2026-01-02T00:00:00Z' FROM n"
              + " WHERE i % 2");
      connection.commit();
    }
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
