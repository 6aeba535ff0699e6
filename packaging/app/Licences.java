import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes the third parties' licences from the bill of materials: for each library its name, version
 * and licences, then each text that the jars themselves bring, once. Fails on a library without one.
 */
class Licences {
  public static void main(String[] arguments) throws IOException {
    Path bill = Path.of(arguments[0]);
    Path libraries = Path.of(arguments[1]);
    Path written = Path.of(arguments[2]);
    Map<String, String> texts = new LinkedHashMap<>();
    StringBuilder list = new StringBuilder("Libraries in this program, and their licences\n\n");
    for (JsonNode component : new ObjectMapper().readTree(bill.toFile()).path("components")) {
      String name = component.path("name").asText() + " " + component.path("version").asText();
      list.append(name).append("\n    ").append(licences(name, component)).append("\n");
      component.path("externalReferences").forEach(reference -> {
        if (reference.path("type").asText().equals("website")) {
          list.append("    ").append(reference.path("url").asText()).append("\n");
        }
      });
      String file = component.path("name").asText() + "-" + component.path("version").asText();
      collect(libraries, file, name, texts);
    }
    list.append("\nThe Java runtime in the installed program: see lib/runtime/legal.\n");
    texts.forEach((text, of) ->
        list.append("\n").append("=".repeat(78)).append("\n").append(of).append("\n\n").append(text).append("\n"));
    Files.writeString(written, list);
  }

  private static String licences(String name, JsonNode component) {
    StringJoiner joined = new StringJoiner(", ");
    for (JsonNode entry : component.path("licenses")) {
      JsonNode licence = entry.path("license");
      String known = licence.path("id").asText(licence.path("name").asText(entry.path("expression").asText()));
      if (!known.isEmpty()) {
        joined.add(known);
      }
    }
    if (joined.length() == 0) {
      throw new IllegalStateException("no licence is known of " + name);
    }
    return joined.toString();
  }

  /** The same text of several libraries is written once, under all their names. */
  private static void collect(Path libraries, String file, String name, Map<String, String> texts)
      throws IOException {
    Map<String, String> found = new TreeMap<>();
    try (var files = Files.newDirectoryStream(libraries, file + "*.jar")) {
      for (Path jar : files) {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
          for (ZipEntry entry : zip.stream().filter(Licences::isLicence).toList()) {
            try (InputStream bytes = zip.getInputStream(entry)) {
              found.put(entry.getName(), new String(bytes.readAllBytes(), StandardCharsets.UTF_8).strip());
            }
          }
        }
      }
    }
    for (String text : List.copyOf(found.values())) {
      texts.merge(text, name, (before, now) -> before.contains(now) ? before : before + ", " + now);
    }
  }

  private static boolean isLicence(ZipEntry entry) {
    return entry.getName().matches("(?i)(META-INF/)?(LICENSE|LICENCE|NOTICE)[^/]*(\\.txt|\\.md)?")
        && !entry.isDirectory();
  }
}
