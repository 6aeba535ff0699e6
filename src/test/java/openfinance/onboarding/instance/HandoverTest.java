package openfinance.onboarding.instance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
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
  void aFileNameMayHoldALineBreak() {
    List<Path> files = List.of(Path.of("/home/a\nb.pem"), Path.of("/home/c"));
    try (OpenWindow _ = OpenWindow.listen(folder, raised::add).orElseThrow()) {
      assertTrue(Handover.to(folder, files));
      assertEquals(List.of(files), raised);
    }
  }

  /** It is stopped, or hangs: the system takes the connection all the same. */
  @Test
  void aWindowThatDoesNotAnswerKeepsASecondStartThreeSeconds() throws IOException {
    try (ServerSocketChannel silent = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      silent.bind(UnixDomainSocketAddress.of(folder.resolve(Handover.SOCKET)));
      assertTimeoutPreemptively(
          Duration.ofSeconds(20), () -> assertFalse(Handover.to(folder, List.of())));
    }
  }

  @Test
  void aSecondStartThatSaysNothingIsLeftAndKeepsNoOtherWaiting() throws IOException {
    try (OpenWindow _ = OpenWindow.listen(folder, raised::add).orElseThrow();
        SocketChannel silent = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      silent.connect(UnixDomainSocketAddress.of(folder.resolve(Handover.SOCKET)));
      silent.write(ByteBuffer.wrap("/half".getBytes(StandardCharsets.UTF_8)));
      assertTrue(Handover.to(folder, List.of()), "another is heard meanwhile");
      int read =
          assertTimeoutPreemptively(
              Duration.ofSeconds(20), () -> silent.read(ByteBuffer.allocate(1)));
      assertEquals(-1, read, "it is hung up on");
      assertEquals(List.of(List.of()), raised);
    }
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
