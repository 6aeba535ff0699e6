package openfinance.onboarding.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.TextField;
import openfinance.onboarding.directory.ServerFilter;
import openfinance.onboarding.ui.servers.DirectoryList;

/**
 * Types words into the search and deletes them, letter by letter, and measures for how long the
 * window's thread is at work because of each: taking the letter, showing what was found, laying out
 * and handing over the frames. It is the time of the thread itself, so that other programs on the
 * computer do not lengthen it; no pause of the window is longer than this.
 */
final class SearchBenchmark {
  private static final double NANOS_PER_MILLI = 1e6;
  private static final long SETTLED_MILLIS = 60;
  private static final List<String> TYPED =
      List.of("made bank", "9998", "emirates retail", "auth1.made77", "zzz", "corporate 50");

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long windowThread;

  SearchBenchmark() throws Exception {
    windowThread = PageBenchmark.onWindowThread(() -> Thread.currentThread().threadId());
  }

  /** Prints one pass. */
  void print(String name, DirectoryList directory, TextField search) throws Exception {
    List<Double> letters = new ArrayList<>();
    for (String words : TYPED) {
      for (int i = 1; i <= words.length(); i++) {
        letters.add(letter(directory, search, words.substring(0, i)));
      }
      for (int i = words.length() - 1; i >= 0; i--) {
        letters.add(letter(directory, search, words.substring(0, i)));
      }
    }
    letters.sort(Double::compare);
    System.out.printf(
        "%-24s %d letters, the window's thread at work for each: median %.1f ms, 95 of 100 below"
            + " %.1f ms, worst %.1f ms%n",
        name,
        letters.size(),
        letters.get(letters.size() / 2),
        letters.get(letters.size() * 95 / 100),
        letters.getLast());
  }

  private double letter(DirectoryList directory, TextField search, String text) throws Exception {
    long begin = threads.getThreadCpuTime(windowThread);
    Platform.runLater(() -> search.setText(text));
    int expected = ServerFilter.initial().withSearch(text).apply(directory.all()).size();
    while (PageBenchmark.onWindowThread(() -> directory.visible().size()) != expected) {
      Thread.sleep(1);
    }
    Thread.sleep(SETTLED_MILLIS);
    return (threads.getThreadCpuTime(windowThread) - begin) / NANOS_PER_MILLI;
  }
}
