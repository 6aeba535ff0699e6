package openfinance.onboarding.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import javafx.scene.Scene;

/** What the build takes out of AtlantaFX's themes; on the JavaFX thread. */
final class UnusedStyles {
  private static final Pattern TAKEN_OUT =
      Pattern.compile(String.join("|", lines(Path.of("packaging/app/unused-styles.txt"))));

  private UnusedStyles() {}

  /** Nodes that would need it. */
  static List<String> used(Scene scene) {
    return Seen.nodes(scene).stream()
        .flatMap(node -> node.getStyleClass().stream())
        .filter(styleClass -> TAKEN_OUT.matcher(styleClass).matches())
        .distinct()
        .map("its styles are taken out of the theme: "::concat)
        .toList();
  }

  private static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
