import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Takes the native libraries of this system out of the jars and puts them beside, where JavaFX and
 * SQLite load them in place; those of other systems go. Inside of a jar they would be unpacked into
 * the home or the temporary directory at the first start. Jars without any class or resource go too.
 *
 * <p>Signatures go with them: Java checks those of a jar at every start, and keeps no class of a
 * signed jar in its cache. So does the list of every class's digest in the manifest, which Java would
 * keep in memory. Maven compared the checksums when it fetched the jars, and whoever could change an
 * installed jar could change the program beside it.
 */
class Libraries {
  private static final String SQLITE = "org/sqlite/native/";

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    List<Path> jars;
    try (Stream<Path> files = Files.list(folder)) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
    }
    for (Path jar : jars) {
      if (isEmpty(jar)) {
        Files.delete(jar);
      } else if (contains(jar, Libraries::isLibrary) || contains(jar, Libraries::isSignature)) {
        takeOut(jar);
      }
    }
  }

  private static boolean isLibrary(ZipEntry entry) {
    return entry.getName().matches(".*\\.(so|dll|dylib|jnilib)");
  }

  private static boolean isSignature(ZipEntry entry) {
    return entry.getName().matches("META-INF/[^/]+\\.(SF|RSA|DSA|EC)");
  }

  private static boolean contains(Path jar, Predicate<ZipEntry> wanted) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().anyMatch(wanted);
    }
  }

  private static boolean isEmpty(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      return zip.stream().allMatch(entry -> entry.isDirectory() || entry.getName().equals(JarFile.MANIFEST_NAME));
    }
  }

  private static void takeOut(Path jar) throws Exception {
    String ownFolder = sqliteFolder(jar);
    Path without = Files.createTempFile(jar.getParent(), "without", ".jar");
    try (ZipFile zip = new ZipFile(jar.toFile());
        ZipOutputStream written = new ZipOutputStream(Files.newOutputStream(without))) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (isSignature(entry)) {
          continue;
        }
        if (!isLibrary(entry)) {
          write(zip, entry, written);
        } else if (!entry.getName().startsWith(SQLITE) || entry.getName().startsWith(ownFolder)) {
          Path library = jar.resolveSibling(Path.of(entry.getName()).getFileName());
          try (InputStream bytes = zip.getInputStream(entry)) {
            Files.copy(bytes, library, StandardCopyOption.REPLACE_EXISTING);
          }
        }
      }
    }
    Files.move(without, jar, StandardCopyOption.REPLACE_EXISTING);
    jar.toFile().setReadable(true, false);
  }

  private static void write(ZipFile zip, ZipEntry entry, OutputStream to) throws IOException {
    ZipEntry copy = new ZipEntry(entry.getName());
    copy.setTime(entry.getTime());
    ((ZipOutputStream) to).putNextEntry(copy);
    try (InputStream bytes = zip.getInputStream(entry)) {
      if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
        Manifest manifest = new Manifest(bytes);
        manifest.getEntries().clear();
        manifest.write(to);
      } else {
        bytes.transferTo(to);
      }
    }
  }

  /** Where SQLite's driver looks for the library of this system, by its own account. */
  private static String sqliteFolder(Path jar) throws Exception {
    if (!jar.getFileName().toString().toLowerCase(Locale.ROOT).startsWith("sqlite-jdbc")) {
      return SQLITE;
    }
    try (URLClassLoader driver = new URLClassLoader(new URL[] {jar.toUri().toURL()})) {
      Class<?> system = Class.forName("org.sqlite.util.OSInfo", true, driver);
      return SQLITE + system.getMethod("getNativeLibFolderPathForCurrentOS").invoke(null) + "/";
    }
  }
}
