package openfinance.onboarding.instance;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.LoggerFactory;

/** What a second start does: it asks the window that is open to come to the front. */
public final class Handover {
  static final String SOCKET = "window.socket";
  static final String DONE = "raised";

  private Handover() {}

  /**
   * Hands files over to the window that is open, if one is.
   *
   * @param folder where windows leave their socket: private to the person
   * @param files absolute; none only raises the window
   * @return whether a window took over, so that this start is done
   */
  public static boolean to(Path folder, List<Path> files) {
    Path socket = folder.resolve(SOCKET);
    if (!Files.exists(socket)) {
      return false;
    }
    try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        Conversation window = new Conversation(channel)) {
      channel.connect(UnixDomainSocketAddress.of(socket));
      window.say(files.stream().map(Path::toString).toList());
      return window.hear().equals(List.of(DONE));
    } catch (IOException | UnsupportedOperationException e) {
      // A socket that nobody listens to is left behind by a program that was killed.
      LoggerFactory.getLogger(Handover.class)
          .info("no window answers at {}: {}", socket, e.toString());
      return false;
    }
  }
}
