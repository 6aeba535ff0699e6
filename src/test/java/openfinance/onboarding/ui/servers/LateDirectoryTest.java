package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import openfinance.onboarding.directory.DirectorySource;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.tasks.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A directory that answers only after the person has asked for another one. */
class LateDirectoryTest {
  @TempDir private Path home;
  private final LaterTasks tasks = new LaterTasks();

  @Test
  void aLateAnswerDoesNotReplaceTheDirectoryThatIsWantedNow() throws IOException {
    Path file = home.resolve("participants.json");
    Files.writeString(
        file, "[%s]".formatted(Lists.organisation("Dhow Bank", "dhow", "Retail", "payment")));
    ActiveEnvironment nowhere =
        new ActiveEnvironment(
            Environment.named("demo"), Optional.empty(), FXCollections.observableArrayList());
    DirectoryList list = new DirectoryList(new ParticipantsService(home.resolve("cache")), tasks);
    list.read(nowhere, () -> {});
    tasks.takeAll().forEach(Runnable::run);
    List<Runnable> late = tasks.takeAll();
    assertEquals(1, late.size(), "the directory is being asked");
    list.use(Optional.of(new DirectorySource.Local(file)));
    list.read(nowhere, () -> {});
    for (List<Runnable> next = tasks.takeAll(); !next.isEmpty(); next = tasks.takeAll()) {
      next.forEach(Runnable::run);
    }
    late.forEach(Runnable::run);
    assertInstanceOf(DirectoryList.State.Listed.class, list.state().get());
    assertEquals(
        List.of("Dhow Bank"),
        list.visible().get().stream().map(ListedServer::organisationName).toList());
  }

  /** Work waits until the test does it. */
  private static final class LaterTasks implements Tasks {
    private final InlineTasks inline = new InlineTasks();
    private List<Runnable> waiting = new ArrayList<>();

    List<Runnable> takeAll() {
      List<Runnable> taken = waiting;
      waiting = new ArrayList<>();
      return taken;
    }

    @Override
    public <T> Running run(
        Callable<Outcome<T>> work,
        Consumer<T> onSuccess,
        Consumer<Problem> onProblem,
        Runnable onFinally) {
      AtomicBoolean cancelled = new AtomicBoolean();
      waiting.add(
          () -> {
            if (!cancelled.get()) {
              inline.run(work, onSuccess, onProblem, onFinally);
            }
          });
      return () -> cancelled.set(true);
    }

    @Override
    public void onWindowThread(Runnable news) {
      news.run();
    }
  }
}
