package openfinance.onboarding.ui.environment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import openfinance.onboarding.settings.SettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChoicesTest {
  @TempDir private Path home;

  private SettingsFile file() {
    return new SettingsFile(home.resolve("settings.json"));
  }

  @Test
  void theLastChangeIsInTheFileOnceClosed() {
    try (Choices choices = new Choices(file())) {
      for (int i = 0; i < 50; i++) {
        String page = "page-" + i;
        choices.change(settings -> settings.withPage(Optional.of(page)));
      }
      assertEquals(Optional.of("page-49"), choices.now().page());
    }
    assertEquals(Optional.of("page-49"), file().load().page());
  }

  @Test
  void changesOfSeveralThreadsAreAllKept() {
    try (Choices choices = new Choices(file())) {
      try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
        IntStream.range(0, 40)
            .forEach(
                i ->
                    threads.execute(
                        () ->
                            choices.change(
                                settings ->
                                    settings.withPickedServers("world-" + i, List.of("server")))));
      }
    }
    assertEquals(40, file().load().pickedServers().size());
  }
}
