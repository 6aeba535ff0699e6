package openfinance.onboarding.architecture;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The one source format, google-java-format; run as a program, it rewrites every source to it. */
final class SourceFormat {
  private static final List<Path> ROOTS =
      List.of(Path.of("src/main/java"), Path.of("src/test/java"));
  private static final Formatter FORMATTER = new Formatter();

  private SourceFormat() {}

  public static void main(String[] arguments) throws IOException, FormatterException {
    for (Path source : sources()) {
      String before = Files.readString(source);
      String after = formatted(before);
      if (!after.equals(before)) {
        Files.writeString(source, after);
      }
    }
  }

  static List<Path> sources() throws IOException {
    List<Path> found = new java.util.ArrayList<>();
    for (Path root : ROOTS) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(found::add);
      }
    }
    return found;
  }

  static String formatted(String source) throws FormatterException {
    String imports =
        ImportOrderer.reorderImports(RemoveUnusedImports.removeUnusedImports(source), Style.GOOGLE);
    return FORMATTER.formatSource(imports);
  }
}
