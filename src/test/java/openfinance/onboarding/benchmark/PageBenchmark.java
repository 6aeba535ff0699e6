package openfinance.onboarding.benchmark;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.servers.ServersController;
import openfinance.onboarding.ui.servers.ServersServices;
import openfinance.onboarding.ui.servers.ServersViewModel;
import openfinance.onboarding.ui.tasks.BackgroundTasks;
import openfinance.onboarding.ui.theme.Theme;
import openfinance.onboarding.ui.theme.ThemeChoice;
import openfinance.onboarding.ui.wizard.WizardState;

/** The page of the servers with a large directory: how long a letter in the search takes. */
final class PageBenchmark {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  private final Path directory;
  private final Path folder;

  PageBenchmark(Path directory, Path folder) {
    this.directory = directory;
    this.folder = folder;
  }

  void run() throws Exception {
    CountDownLatch shown = new CountDownLatch(1);
    AtomicReference<ServersViewModel> page = new AtomicReference<>();
    AtomicReference<Scene> scene = new AtomicReference<>();
    Platform.startup(
        () -> {
          page.set(page());
          scene.set(show(page.get()));
          page.get()
              .directory()
              .visible()
              .subscribe(
                  rows -> {
                    if (!rows.isEmpty()) {
                      shown.countDown();
                    }
                  });
          page.get().otherDirectory().typed().set(directory.toString());
          page.get().otherDirectory().read();
        });
    shown.await();
    TextField field = (TextField) scene.get().lookup("#serverSearch");
    onWindowThread(
        () -> {
          field.requestFocus();
          return true;
        });
    SearchBenchmark search = new SearchBenchmark(page.get().directory(), field);
    for (int pass = 1; pass <= 3; pass++) {
      search.print("search, pass " + pass);
    }
    int cells = onWindowThread(() -> scene.get().getRoot().lookupAll(".server-cell").size());
    System.out.printf("list                     %d cells for all rows%n", cells);
  }

  private ServersViewModel page() {
    ServersViewModel page =
        new ServersViewModel(
            new ServersServices(
                new Choices(new SettingsFile(folder.resolve("settings.json"))),
                new KnownIdentity(),
                new ParticipantsService(folder.resolve("cache")),
                new DiscoveryService(),
                () -> Ledger.open(folder.resolve("ledger.db"), Clock.systemUTC()),
                new BackgroundTasks()));
    ActiveEnvironment environment =
        new ActiveEnvironment(
            Environment.sandbox(), Optional.empty(), FXCollections.observableArrayList());
    page.directory();
    page.enter(new WizardState.Prepared(environment));
    return page;
  }

  private static Scene show(ServersViewModel page) {
    Messages messages = new Messages(Locale.ENGLISH);
    Scene scene =
        new Scene(
            Fxml.load(new ServersController(page, messages), "Servers", messages), WIDTH, HEIGHT);
    new Theme(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(scene);
    Stage stage = new Stage();
    stage.setScene(scene);
    stage.show();
    return scene;
  }

  static <T> T onWindowThread(Callable<T> act) throws Exception {
    FutureTask<T> task = new FutureTask<>(act);
    Platform.runLater(task);
    return task.get();
  }
}
