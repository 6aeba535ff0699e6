package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures differ by what a person misses in one of them, not by how letters are drawn. */
class LostInkTest {
  private static final Color TEXT = new Color(0x1f2328);
  private static final Color MUTED = new Color(0x57606a);
  private static final Color SUCCESS = new Color(0x1a7f37);
  private static final Color DANGER = new Color(0xcf222e);

  /** What is drawn: a page with a heading, a line below it, and a badge. */
  private record Drawn(int left, String line, Color badge, Object letters) {
    Picture picture() {
      BufferedImage image = new BufferedImage(400, 160, BufferedImage.TYPE_INT_RGB);
      Graphics2D pen = image.createGraphics();
      pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, letters);
      pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
      pen.setColor(Color.WHITE);
      pen.fillRect(0, 0, 400, 160);
      pen.setColor(TEXT);
      pen.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 21));
      pen.drawString("Get activated at each LFI", left, 40);
      pen.setColor(MUTED);
      pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
      pen.drawString(line, left, 70);
      pen.setColor(badge);
      pen.drawOval(left, 100, 14, 14);
      pen.drawLine(left + 4, 107, left + 10, 107);
      pen.dispose();
      return Picture.of(image);
    }
  }

  private static final Object SMOOTH = RenderingHints.VALUE_TEXT_ANTIALIAS_GASP;
  private static final String LINE = "26 November 2026, 03:42";
  private static final Picture RIGHT = new Drawn(20, LINE, SUCCESS, SMOOTH).picture();

  @Test
  void lacksNothingWhenItIsTheSame() {
    assertFalse(RIGHT.lacksAWord(new Drawn(20, LINE, SUCCESS, SMOOTH).picture()));
  }

  @Test
  void lacksNothingWithLettersThatAreDrawnInAnotherWay() {
    for (Object letters :
        new Object[] {
          RenderingHints.VALUE_TEXT_ANTIALIAS_OFF, RenderingHints.VALUE_TEXT_ANTIALIAS_LCD_HRGB
        }) {
      assertFalse(RIGHT.lacksAWord(new Drawn(20, LINE, SUCCESS, letters).picture()));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {19, 21})
  void lacksNothingWhenEverythingIsOnePixelAside(int left) {
    assertFalse(RIGHT.lacksAWord(new Drawn(left, LINE, SUCCESS, SMOOTH).picture()));
  }

  @Test
  void lacksNothingWithOtherDigits() {
    String later = "27 November 2026, 11:15";
    assertFalse(RIGHT.lacksAWord(new Drawn(20, later, SUCCESS, SMOOTH).picture()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "26 November 2026,"})
  void lacksALineOrAWordThatIsGone(String line) {
    Picture without = new Drawn(20, line, SUCCESS, SMOOTH).picture();
    assertTrue(RIGHT.lacksAWord(without));
    assertTrue(without.lacksAWord(RIGHT));
  }

  @Test
  void lacksABadgeThatHasAnotherColour() {
    assertTrue(RIGHT.lacksAWord(new Drawn(20, LINE, DANGER, SMOOTH).picture()));
  }
}
