package openfinance.onboarding.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An option file of jlink or jpackage: an option and its value a line. */
record OptionFile(List<String> lines) {
  static OptionFile read(String name) throws IOException {
    return new OptionFile(
        Files.readAllLines(Path.of("packaging/options", name)).stream()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList());
  }

  /** The values of an option, in order. */
  List<String> values(String option) {
    return lines.stream()
        .filter(line -> line.startsWith(option + " "))
        .map(line -> line.substring(option.length() + 1))
        .toList();
  }

  /** The value of an option that is given once, without its quotes. */
  String value(String option) {
    List<String> values = values(option);
    if (values.size() != 1) {
      throw new AssertionError(option + " is given " + values.size() + " times");
    }
    return values.getFirst().replaceAll("^\"|\"$", "");
  }

  /** The names of the options that are set. */
  Stream<String> names() {
    return lines.stream().map(line -> line.split(" ", 2)[0]);
  }
}
