package openfinance.onboarding.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import openfinance.onboarding.credentials.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one window that later starts hand over to. It holds a lock while it is open and listens at a
 * socket that only the person's own programs can reach.
 */
public final class OpenWindow implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(OpenWindow.class);
  private static final String LOCK = "window.lock";

  private final FileChannel lock;
  private final ServerSocketChannel server;
  private final Path socket;

  private OpenWindow(FileChannel lock, ServerSocketChannel server, Path socket) {
    this.lock = lock;
    this.server = server;
    this.socket = socket;
  }

  /**
   * Becomes the window that later starts find, unless there is one already. Without it the program
   * works as well; later starts then open windows of their own.
   *
   * @param folder where the socket is left: private to the person
   * @param raise told the files that a later start hands over, perhaps none; on any thread
   */
  public static Optional<OpenWindow> listen(Path folder, Consumer<List<Path>> raise) {
    Path socket = folder.resolve(Handover.SOCKET);
    try {
      PrivateFiles.in(folder);
      FileChannel channel =
          FileChannel.open(
              folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
      if (lock.isEmpty()) {
        channel.close();
        return Optional.empty();
      }
      // Left behind by a program that was killed: the lock says that nobody listens there.
      Files.deleteIfExists(socket);
      ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(UnixDomainSocketAddress.of(socket));
      OpenWindow window = new OpenWindow(channel, server, socket);
      Thread.ofVirtual().name("later starts").start(() -> window.serve(raise));
      return Optional.of(window);
    } catch (IOException | RuntimeException e) {
      LOG.info("later starts open windows of their own: {}", e.toString());
      return Optional.empty();
    }
  }

  private void serve(Consumer<List<Path>> raise) {
    while (server.isOpen()) {
      try {
        SocketChannel later = server.accept();
        // One that says nothing does not keep the next one waiting.
        Thread.ofVirtual().name("a later start").start(() -> hear(later, raise));
      } catch (ClosedChannelException e) {
        return;
      } catch (IOException e) {
        LOG.info("a later start was not heard: {}", e.toString());
      }
    }
  }

  private static void hear(SocketChannel channel, Consumer<List<Path>> raise) {
    try (channel;
        Conversation later = new Conversation(channel)) {
      raise.accept(later.hear().stream().map(Path::of).toList());
      later.say(List.of(Handover.DONE));
    } catch (IOException | RuntimeException e) {
      LOG.info("a later start was not heard: {}", e.toString());
    }
  }

  /** Later starts open a window again. */
  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(socket);
      lock.close();
    } catch (IOException e) {
      LOG.info("closing {}: {}", socket, e.toString());
    }
  }
}
