package openfinance.onboarding.cli;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openfinance.onboarding.Composition;

/** The window's pages as they are installed, looked at without starting the window. */
final class InstalledPages {
  private static final Pattern IMPORT = Pattern.compile("<\\?import\\s+([\\w.]+)\\s*\\?>");
  private static final String FOLDER = "openfinance/onboarding/ui";

  /** Fails unless there are pages and every class they name is installed. */
  void check() throws IOException, URISyntaxException {
    Path place =
        Path.of(Composition.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    if (Files.isDirectory(place)) {
      check(place.resolve(FOLDER));
    } else {
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        check(jar.getPath(FOLDER));
      }
    }
  }

  private static void check(Path folder) throws IOException {
    List<Path> pages;
    try (Stream<Path> files = Files.walk(folder)) {
      pages = files.filter(file -> file.toString().endsWith(".fxml")).toList();
    }
    if (pages.isEmpty()) {
      throw new IOException("no pages in " + folder);
    }
    for (Path page : pages) {
      checkImports(page);
    }
  }

  private static void checkImports(Path page) throws IOException {
    String text = Files.readString(page, StandardCharsets.UTF_8);
    for (String name : IMPORT.matcher(text).results().map(found -> found.group(1)).toList()) {
      String resource = name.replace('.', '/') + ".class";
      if (InstalledPages.class.getClassLoader().getResource(resource) == null) {
        throw new IOException(page + " names " + name + ", which is not installed");
      }
    }
  }
}
