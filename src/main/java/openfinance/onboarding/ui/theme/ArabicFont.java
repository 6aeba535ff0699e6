package openfinance.onboarding.ui.theme;

import java.util.List;
import javafx.scene.text.Font;

/**
 * The bundled Arabic font. It must be there before the first Arabic word of any text is laid out,
 * such as a bank's name in an English window: on Linux, Pango looks for fonts only until then, and
 * would take another font, whose punctuation JavaFX puts in the wrong places.
 */
final class ArabicFont {
  private static final List<String> FILES =
      List.of("fonts/NotoSansArabicUI-Regular.ttf", "fonts/NotoSansArabicUI-Bold.ttf");

  static {
    FILES.forEach(file -> Font.loadFont(ArabicFont.class.getResourceAsStream(file), 0));
  }

  private ArabicFont() {}

  /** Loads it unless that was done; on the JavaFX thread. */
  static void load() {
    // The class does it when it is initialised.
  }
}
