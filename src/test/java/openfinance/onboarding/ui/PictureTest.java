package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every page, the portal and the running table, empty, with a problem and filled, in both languages
 * and themes, looks as it was stored. {@code packaging/pictures.sh} stores them anew. The report is
 * {@code target/pictures/index.html}.
 */
@Tag("thorough")
class PictureTest {
  private static final List<String> LANGUAGES = List.of("english", "arabic");
  private static final List<String> THEMES = List.of("system", "light", "dark");
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;

  private final PictureReport report =
      new PictureReport(
          Path.of("src/test/resources/openfinance/onboarding/ui/pictures"),
          Path.of("target/pictures"),
          Boolean.getBoolean("pictures.store"));
  private WindowDriver window;

  @BeforeEach
  void open(@TempDir Path home) {
    window = WindowDriver.open(home);
  }

  @AfterEach
  void close() {
    window.close();
  }

  @Test
  void showEveryPageAsItWasStored() throws IOException {
    new EveryPage(window).walk(this::look);
    assertEquals(List.of(), report.finish(), "see target/pictures/index.html");
  }

  private void look(String state) {
    window.resize(WIDTH, HEIGHT);
    for (String language : LANGUAGES.reversed()) {
      window.choose("language", LANGUAGES.indexOf(language));
      for (String theme : List.of("dark", "light")) {
        window.choose("theme", THEMES.indexOf(theme));
        window.awaitLayout();
        Picture picture = WindowDriver.onWindowThread(() -> Picture.of(window.scene()));
        try {
          report.add(state + "-" + language + "-" + theme, picture);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
