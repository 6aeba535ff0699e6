package openfinance.onboarding.i18n;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message bundle in the source tree, as one language's file. */
record BundleFile(Path path, Map<String, String> texts) {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)");

  /** Every English bundle. */
  static List<BundleFile> english() throws IOException {
    try (Stream<Path> files = Files.walk(RESOURCES)) {
      return files
          .filter(file -> file.endsWith("messages.properties"))
          .map(BundleFile::read)
          .toList();
    }
  }

  static BundleFile read(Path path) {
    Properties properties = new UniqueKeys(path);
    try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Map<String, String> texts = new TreeMap<>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return new BundleFile(path, texts);
  }

  BundleFile arabic() {
    return read(path.resolveSibling("messages_ar.properties"));
  }

  /** The package it belongs to. */
  String packageName() {
    Path relative = RESOURCES.relativize(path);
    return relative
        .subpath(0, relative.getNameCount() - 1)
        .toString()
        .replace(path.getFileSystem().getSeparator(), ".");
  }

  /** The arguments that a text names. */
  Set<String> arguments(String key) {
    return ARGUMENT
        .matcher(texts.getOrDefault(key, ""))
        .results()
        .map(match -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Override
  public String toString() {
    return path.toString();
  }

  /** Refuses a key that is given twice, where the last would win in silence. */
  private static final class UniqueKeys extends Properties {
    private static final long serialVersionUID = 1;
    private final transient Path path;

    UniqueKeys(Path path) {
      this.path = path;
    }

    @Override
    public synchronized Object put(Object key, Object value) {
      if (containsKey(key)) {
        throw new IllegalStateException(path + " has the key " + key + " twice");
      }
      return super.put(key, value);
    }
  }
}
