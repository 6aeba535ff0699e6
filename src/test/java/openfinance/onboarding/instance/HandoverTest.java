package openfinance.onboarding.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoverTest {
  private final List<List<Path>> raised = Collections.synchronizedList(new ArrayList<>());

  @TempDir private Path folder;

  @Test
  void withoutAWindowThereIsNothingToHandOverTo() {
    assertFalse(Handover.to(folder, List.of()));
  }

  @Test
  void aSecondStartRaisesTheFirstAndHandsOverItsFiles() {
    List<Path> files = List.of(Path.of("/home/هند/transport one.pem"), Path.of("/tmp/key"));
    try (OpenWindow _ = OpenWindow.listen(folder, raised::add).orElseThrow()) {
      assertTrue(Handover.to(folder, files));
      assertTrue(Handover.to(folder, List.of()));
      assertEquals(List.of(files, List.of()), raised);
      assertEquals(
          Optional.empty(), OpenWindow.listen(folder, raised::add), "one window is enough");
    }
    assertFalse(Handover.to(folder, files), "it is closed");
  }

  @Test
  void whatAKilledProgramLeftIsNoObstacle() throws IOException {
    Files.createFile(folder.resolve(Handover.SOCKET));
    assertFalse(Handover.to(folder, List.of()));
    try (OpenWindow _ = OpenWindow.listen(folder, raised::add).orElseThrow()) {
      assertTrue(Handover.to(folder, List.of()));
    }
  }

  @Test
  void aFaultOfTheFirstDoesNotEndTheListening() {
    List<Path> files = List.of(Path.of("/a"));
    try (OpenWindow _ =
        OpenWindow.listen(
                folder,
                told -> {
                  if (raised.isEmpty()) {
                    raised.add(told);
                    throw new IllegalStateException("cannot raise");
                  }
                  raised.add(told);
                })
            .orElseThrow()) {
      assertFalse(Handover.to(folder, files), "then the second start opens a window of its own");
      assertTrue(Handover.to(folder, files));
    }
  }

  @Test
  void aFolderThatCannotHoldASocketIsNoObstacleToTheWindow() {
    Path deep = folder.resolve("d".repeat(120));
    assertEquals(Optional.empty(), OpenWindow.listen(deep, raised::add));
    assertFalse(Handover.to(deep, List.of()));
  }
}
