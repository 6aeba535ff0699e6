package openfinance.onboarding.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.directory.DirectorySource;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.directory.ParticipantsService;
import openfinance.onboarding.directory.ServerListing;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.TrustAnchors;

/**
 * Prints how fast directories are read and searched, and how much memory they take: both real
 * copies where they are at hand, and one of ten thousand servers that is made up, shown in the page
 * of the servers and searched letter by letter.
 */
public final class DirectoryBenchmark {
  private static final int RUNS = 9;
  private static final int SERVERS = 10_000;
  private static final double NANOS_PER_MILLI = 1e6;
  private static final double MEBIBYTE = 1024.0 * 1024;

  private DirectoryBenchmark() {}

  /** Runs it; without a display what needs a window is left out. */
  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createTempDirectory("benchmark");
    Path made = folder.resolve("participants.json");
    new MadeDirectory().write(made, SERVERS);
    Reading reading = new Reading(folder);
    for (String name : List.of("sandbox", "production")) {
      for (String parent : List.of("..", "../..")) {
        Path copy = Path.of(parent, "shared", "data", "participants-" + name + ".json");
        if (Files.isReadable(copy)) {
          reading.print(name, copy);
        }
      }
    }
    reading.print("made, " + SERVERS + " servers", made);
    if (System.getenv("DISPLAY") != null) {
      new PageBenchmark(made, folder).run();
    }
    System.exit(0);
  }

  /** Reads files and lists their servers. */
  private record Reading(Path folder) {
    void print(String name, Path file) throws IOException {
      List<Double> times = new ArrayList<>();
      int rows = 0;
      for (int i = 0; i < RUNS; i++) {
        long begin = System.nanoTime();
        rows = ServerListing.of(read(file), Environment.sandbox()).size();
        times.add((System.nanoTime() - begin) / NANOS_PER_MILLI);
      }
      long before = used();
      Participants kept = read(file);
      List<ListedServer> listed = ServerListing.of(kept, Environment.sandbox());
      double memory = (used() - before) / MEBIBYTE;
      System.out.printf(
          "%-24s %6.1f MB  %5d rows  read and listed: first %7.1f ms, median %6.1f ms  kept %5.1f"
              + " MB%n",
          name,
          Files.size(file) / MEBIBYTE,
          // Both are still needed here, so that both are in the memory that was measured.
          Math.max(rows, Math.min(listed.size(), kept.organisations().size())),
          times.getFirst(),
          times.stream().sorted().toList().get(RUNS / 2),
          memory);
    }

    private Participants read(Path file) {
      return new ParticipantsService(folder)
          .read(new DirectorySource.Local(file), ConnectionPolicy.direct(TrustAnchors.publicOnly()))
          .toOptional()
          .orElseThrow();
    }

    private static long used() {
      for (int i = 0; i < 3; i++) {
        System.gc();
      }
      Runtime runtime = Runtime.getRuntime();
      return runtime.totalMemory() - runtime.freeMemory();
    }
  }
}
