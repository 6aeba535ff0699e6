package openfinance.onboarding.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.ServerFilter;
import openfinance.onboarding.ui.servers.DirectoryList;

/**
 * Types words into the search and deletes them, letter by letter, and measures for how long the
 * window's thread is at work because of each: taking the key, showing what was found, laying out
 * and handing over the frames, until nothing happens any more. It is the time of the thread itself,
 * so that other programs on the computer do not lengthen it; all of a letter's frames are in it, so
 * no single pause of the window for it is longer. Beside it stands the longest time for which the
 * thread answered nothing, by the clock on the wall, which they do lengthen.
 */
final class SearchBenchmark {
  private static final double NANOS_PER_MILLI = 1e6;

  /** Several frames: what a letter still has to show is shown by then. */
  private static final long SETTLED_MILLIS = 60;

  private static final List<String> TYPED =
      List.of("made bank", "9998", "emirates retail", "auth1.made77", "zzz", "corporate 50");

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long windowThread;
  private final DirectoryList directory;
  private final TextField search;
  private double longestPause;

  private record Letter(String words, double millis) {}

  SearchBenchmark(DirectoryList directory, TextField search) throws Exception {
    this.directory = directory;
    this.search = search;
    windowThread = PageBenchmark.onWindowThread(() -> Thread.currentThread().threadId());
  }

  /** Prints one pass. */
  void print(String name) throws Exception {
    List<Letter> letters = new ArrayList<>();
    settle();
    longestPause = 0;
    for (String words : TYPED) {
      for (int i = 1; i <= words.length(); i++) {
        letters.add(letter(words.substring(0, i), key(words.substring(i - 1, i))));
      }
      for (int i = words.length() - 1; i >= 0; i--) {
        letters.add(letter(words.substring(0, i), backSpace()));
      }
    }
    letters.sort(Comparator.comparingDouble(Letter::millis));
    System.out.printf(
        "%-24s %d letters, the window's thread at work for each: median %.1f ms, 95 of 100 below"
            + " %.1f ms, worst %.1f ms (at “%s”); longest pause %.1f ms%n",
        name,
        letters.size(),
        letters.get(letters.size() / 2).millis(),
        letters.get(letters.size() * 95 / 100).millis(),
        letters.getLast().millis(),
        letters.getLast().words(),
        longestPause);
  }

  private Letter letter(String text, KeyEvent key) throws Exception {
    List<ListedServer> expected = ServerFilter.initial().withSearch(text).apply(directory.all());
    long begin = threads.getThreadCpuTime(windowThread);
    Platform.runLater(() -> Event.fireEvent(search, key));
    while (!answered(() -> search.getText().equals(text) && shows(expected))) {
      Thread.sleep(1);
    }
    settle();
    return new Letter(text, (threads.getThreadCpuTime(windowThread) - begin) / NANOS_PER_MILLI);
  }

  private void settle() throws Exception {
    for (long end = System.nanoTime() + (long) (SETTLED_MILLIS * NANOS_PER_MILLI);
        System.nanoTime() < end; ) {
      answered(() -> true);
      Thread.sleep(2);
    }
  }

  /** Asks the window's thread, and remembers how long it let us wait. */
  private boolean answered(Callable<Boolean> question) throws Exception {
    long asked = System.nanoTime();
    boolean answer = PageBenchmark.onWindowThread(question);
    longestPause = Math.max(longestPause, (System.nanoTime() - asked) / NANOS_PER_MILLI);
    return answer;
  }

  private boolean shows(List<ListedServer> expected) {
    List<ListedServer> visible = directory.visible().get();
    return visible.size() == expected.size()
        && (expected.isEmpty()
            || (visible.getFirst().equals(expected.getFirst())
                && visible.getLast().equals(expected.getLast())));
  }

  private static KeyEvent key(String letter) {
    return event(KeyEvent.KEY_TYPED, letter, KeyCode.UNDEFINED);
  }

  private static KeyEvent backSpace() {
    return event(KeyEvent.KEY_PRESSED, KeyEvent.CHAR_UNDEFINED, KeyCode.BACK_SPACE);
  }

  private static KeyEvent event(EventType<KeyEvent> type, String letter, KeyCode code) {
    return new KeyEvent(type, letter, "", code, false, false, false, false);
  }
}
