package openfinance.onboarding.packaging;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * What the program and its libraries need of the Java runtime, by jdeps.
 *
 * @param uses which class uses which
 */
record Dependencies(List<Use> uses) {
  /**
   * One class that uses another.
   *
   * @param user the name of the class that uses
   * @param used the name of the class that is used
   */
  record Use(String user, String used) {}

  static Dependencies ofTheProgram() throws IOException {
    return new Dependencies(
        jdeps("-verbose:class", "-filter:none")
            .lines()
            .filter(line -> line.startsWith("   "))
            .map(line -> line.strip().split("\\s+"))
            .filter(words -> words.length > 2 && words[1].equals("->"))
            .map(words -> new Use(words[0], words[2]))
            .toList());
  }

  /** The modules that are needed, without those that they bring along. */
  Set<String> modules() throws IOException {
    return new TreeSet<>(
        jdeps("--print-module-deps")
            .lines()
            .filter(line -> line.matches("[a-z0-9_.]+(,[a-z0-9_.]+)*"))
            .flatMap(line -> Arrays.stream(line.split(",")))
            .toList());
  }

  private static List<String> libraries() throws IOException {
    String list = Files.readString(Path.of("target/runtime-classpath.txt"));
    return Stream.of(list.strip().split(File.pathSeparator)).toList();
  }

  private static String jdeps(String... options) throws IOException {
    List<String> jars = libraries();
    StringWriter found = new StringWriter();
    Stream<String> common =
        Stream.of(
            "--ignore-missing-deps",
            "--multi-release",
            "25",
            "-classpath",
            String.join(File.pathSeparator, jars),
            "target/classes");
    int status =
        ToolProvider.findFirst("jdeps")
            .orElseThrow()
            .run(
                new PrintWriter(found),
                new PrintWriter(new StringWriter()),
                Stream.of(Stream.of(options), common, jars.stream())
                    .flatMap(part -> part)
                    .toArray(String[]::new));
    if (status != 0) {
      throw new IllegalStateException(found.toString());
    }
    return found.toString();
  }
}
