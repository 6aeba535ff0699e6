import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.Stylesheet;

/**
 * Writes the stylesheets that the window opens with: AtlantaFX's themes without what is for controls
 * that no page has, since JavaFX reads and sorts every rule before the first page; and each of them in
 * JavaFX's binary form too, under its own name, where JavaFX looks for that first.
 *
 * <p>Arguments: the folder of the classes, and the file that lists the style classes without a node.
 */
class StyleSheets {
  private static final String OURS = "openfinance/onboarding/ui/theme/";
  private static final String ATLANTAFX = "atlantafx/base/theme/";
  private static final List<String> THEMES = List.of("primer-light.css", "primer-dark.css");

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^{}]*\\})");
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([\\w-]+)");

  private final Path folder;
  private final Pattern unused;

  private StyleSheets(Path folder, Pattern unused) {
    this.folder = folder;
    this.unused = unused;
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createDirectories(Path.of(arguments[0]).resolve(OURS));
    Pattern unused = Pattern.compile(String.join("|", Files.readAllLines(Path.of(arguments[1]))));
    new StyleSheets(folder, unused).write();
  }

  private void write() throws IOException {
    for (String theme : THEMES) {
      try (InputStream css = ClassLoader.getSystemResourceAsStream(ATLANTAFX + theme)) {
        Files.writeString(folder.resolve(theme), used(new String(css.readAllBytes())));
      }
    }
    for (String name : Stream.concat(THEMES.stream(), Stream.of("onboarding.css")).toList()) {
      Path text = folder.resolve(name);
      Path binary = folder.resolve(name.replaceFirst("\\.css$", ".bss"));
      Stylesheet.convertToBinary(text.toFile(), binary.toFile());
    }
  }

  private String used(String css) {
    StringBuilder used = new StringBuilder();
    for (Matcher rule = RULE.matcher(COMMENT.matcher(css).replaceAll("")); rule.find(); ) {
      String selectors =
          Stream.of(rule.group(1).split(",")).filter(this::hasNodes).collect(Collectors.joining(","));
      if (!selectors.isEmpty()) {
        used.append(selectors).append(rule.group(2)).append('\n');
      }
    }
    return used.toString();
  }

  /** A selector begins with the control; what follows are parts of it, whose names others share. */
  private boolean hasNodes(String selector) {
    String control = selector.strip().split("[\\s>]")[0];
    return STYLE_CLASS.matcher(control).results().noneMatch(it -> unused.matcher(it.group(1)).matches());
  }
}
