package openfinance.onboarding.instance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What two starts of the program say to each other. It ends within three seconds: a program that is
 * stopped, or hangs, keeps nobody waiting. Words end with a NUL, which no file name holds.
 */
final class Conversation implements AutoCloseable {
  private static final Duration LONGEST = Duration.ofSeconds(3);
  private static final char END = '\0';
  private static final int AT_ONCE = 8192;

  private final long begin = System.nanoTime();
  private final SocketChannel channel;
  private final Selector selector;

  Conversation(SocketChannel channel) throws IOException {
    this.channel = channel;
    channel.configureBlocking(false);
    selector = Selector.open();
  }

  /** Says these words and that no more will follow. */
  void say(List<String> words) throws IOException {
    StringBuilder text = new StringBuilder();
    words.forEach(word -> text.append(word).append(END));
    ByteBuffer bytes = StandardCharsets.UTF_8.encode(text.toString());
    while (bytes.hasRemaining()) {
      await(SelectionKey.OP_WRITE);
      channel.write(bytes);
    }
    channel.shutdownOutput();
  }

  /** All words that the other says. */
  List<String> hear() throws IOException {
    ByteArrayOutputStream heard = new ByteArrayOutputStream();
    ByteBuffer buffer = ByteBuffer.allocate(AT_ONCE);
    await(SelectionKey.OP_READ);
    while (channel.read(buffer) >= 0) {
      heard.write(buffer.array(), 0, buffer.position());
      buffer.clear();
      await(SelectionKey.OP_READ);
    }
    return words(heard.toString(StandardCharsets.UTF_8));
  }

  private static List<String> words(String text) throws IOException {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int end = text.indexOf(END); end >= 0; end = text.indexOf(END, from)) {
      words.add(text.substring(from, end));
      from = end + 1;
    }
    if (from < text.length()) {
      throw new IOException("the other stopped in the middle of a word");
    }
    return words;
  }

  private void await(int operation) throws IOException {
    channel.register(selector, operation);
    selector.selectedKeys().clear();
    long left = LONGEST.minusNanos(System.nanoTime() - begin).toMillis();
    if (left <= 0 || selector.select(left) == 0) {
      throw new SocketTimeoutException("the other says nothing");
    }
  }

  @Override
  public void close() throws IOException {
    selector.close();
    channel.close();
  }
}
