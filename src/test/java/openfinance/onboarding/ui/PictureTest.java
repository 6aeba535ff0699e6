package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Every page in every state, and every window over it, in both languages and themes, looks as it
 * was stored. {@code packaging/pictures.sh} stores them anew. The report is {@code
 * target/pictures/index.html}.
 */
@Tag("thorough")
class PictureTest extends WindowTest {
  private static final List<String> LANGUAGES = List.of("english", "arabic");
  private static final List<String> THEMES = List.of("system", "light", "dark");
  private static final Dimension2D SIZE = new Dimension2D(1280, 800);

  private static final Dimension2D LEAST = new Dimension2D(900, 640);

  /** Shown in the least size, where it has the least room. */
  private static final String SMALL = "submission-production";

  private static final Duration LONGEST_REST = Duration.ofSeconds(1);

  private static final int MOST_DRAWINGS = 50;

  /** Some frames only prepare what the next ones show. */
  private static final int LAYOUTS_APART = 4;

  private final PictureReport report =
      new PictureReport(
          Path.of("src/test/resources/openfinance/onboarding/ui/pictures"),
          Path.of("target/pictures"),
          Boolean.getBoolean("pictures.store"));

  @Test
  void showEveryPageAsItWasStored() throws IOException {
    new EveryPage(window, home).walk(this::look);
    assertEquals(List.of(), report.finish(), "see target/pictures/index.html");
  }

  private void look(String state) {
    if (!window.over().any()) {
      window.over().resize(state.equals(SMALL) ? LEAST : SIZE);
    }
    for (String language : LANGUAGES.reversed()) {
      window.choose("language", LANGUAGES.indexOf(language));
      for (String theme : List.of("dark", "light")) {
        window.choose("settings", THEMES.indexOf(theme));
        Picture picture = still();
        try {
          report.add(state + "-" + language + "-" + theme, picture);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** A list fills row by row, a frame for each: the window is drawn until it stays the same. */
  private Picture still() {
    awaitAct();
    Picture before = drawn();
    for (int i = 0; i < MOST_DRAWINGS; i++) {
      Picture now = drawn();
      if (now.difference(before) == 0) {
        return now;
      }
      before = now;
    }
    throw new AssertionError("the window never rests");
  }

  /** What cannot be undone rests at first; what may not be pressed at all rests longer. */
  private void awaitAct() {
    long end = System.nanoTime() + LONGEST_REST.toNanos();
    while (rests() && System.nanoTime() < end) {
      window.awaitLayout();
    }
  }

  private boolean rests() {
    return WindowDriver.onWindowThread(
        () -> window.scene().lookup("#primary") instanceof Button act && act.isDisabled());
  }

  private Picture drawn() {
    for (int i = 0; i < LAYOUTS_APART; i++) {
      window.awaitLayout();
    }
    WindowDriver.onWindowThread(() -> FixedTimes.write(window.scene()));
    WindowDriver.onWindowThread(() -> FixedFacts.write(window.scene()));
    window.awaitLayout();
    return WindowDriver.onWindowThread(() -> Picture.of(window.scene()));
  }
}
