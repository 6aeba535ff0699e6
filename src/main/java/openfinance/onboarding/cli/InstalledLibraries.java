package openfinance.onboarding.cli;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** JavaFX's native libraries as they are installed: loaded, without a display. */
final class InstalledLibraries {
  private static final String TOOLKIT = "javafx/application/Application.class";
  private static final List<String> EVERYWHERE =
      List.of("prism_sw", "javafx_font", "javafx_iio", "decora_sse");

  /**
   * Fails when one is missing or does not load. Run from Maven's own jars, JavaFX unpacks them out
   * of those by itself, and there is nothing to check.
   */
  void check() throws IOException {
    ClassLoader classes = InstalledLibraries.class.getClassLoader();
    URL toolkit = classes.getResource(TOOLKIT);
    if (toolkit == null) {
      throw new IOException("JavaFX is not installed");
    }
    if (classes.getResource(System.mapLibraryName(EVERYWHERE.getFirst())) == null) {
      check(folder(toolkit), System.getProperty("os.name", ""));
    }
  }

  /** Fails unless the libraries of this operating system are in this folder and load. */
  static void check(Path folder, String system) throws IOException {
    boolean linux = system.toLowerCase(Locale.ROOT).startsWith("linux");
    load(folder, linux ? "glassgtk3" : "glass");
    for (String name : EVERYWHERE) {
      load(folder, name);
    }
  }

  // Native access is granted to the class path, as JavaFX needs it.
  @SuppressWarnings("restricted")
  private static void load(Path folder, String name) throws IOException {
    Path library = folder.resolve(System.mapLibraryName(name)).toAbsolutePath();
    if (!Files.exists(library)) {
      throw new IOException("missing from this installation: " + library);
    }
    System.load(library.toString());
  }

  private static Path folder(URL inJar) throws IOException {
    URLConnection connection = inJar.openConnection();
    if (!(connection instanceof JarURLConnection jar)) {
      throw new IOException("JavaFX is in no jar: " + inJar);
    }
    return Path.of(jar.getJarFile().getName()).resolveSibling("");
  }
}
