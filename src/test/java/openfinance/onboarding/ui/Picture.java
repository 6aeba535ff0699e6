package openfinance.onboarding.ui;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * What a scene shows; pictures are compared at half their size, by the colours of small squares.
 */
final class Picture {
  private static final int SQUARE = 8;
  private static final int CHANNEL = 0xFF;

  /** Another renderer's letters change a square's mean colour by less than this, of 255. */
  private static final int NOTICEABLE = 28;

  private final BufferedImage whole;
  private final BufferedImage image;

  private Picture(BufferedImage whole, BufferedImage image) {
    this.whole = whole;
    this.image = image;
  }

  /** Draws a scene; on the JavaFX thread. */
  static Picture of(Scene scene) {
    WritableImage drawn = scene.snapshot(null);
    int width = (int) drawn.getWidth();
    int height = (int) drawn.getHeight();
    int[] pixels = new int[width * height];
    drawn
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage whole = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    whole.setRGB(0, 0, width, height, pixels, 0, width);
    return of(whole);
  }

  /** What was drawn outside a window. */
  static Picture of(BufferedImage whole) {
    return new Picture(whole, halved(whole));
  }

  static Picture read(Path file) throws IOException {
    BufferedImage stored = ImageIO.read(file.toFile());
    return new Picture(stored, stored);
  }

  /** Writes it at half its size, as it is stored. */
  void write(Path file) throws IOException {
    write(image, file);
  }

  /** Writes it as large as it was drawn, for people to look at. */
  void writeWhole(Path file) throws IOException {
    write(whole, file);
  }

  private static void write(BufferedImage image, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    ImageIO.write(image, "png", file.toFile());
  }

  /** The share of squares, from 0 to 1, that another picture shows in a different colour. */
  double difference(Picture other) {
    int across = Math.max(image.getWidth(), other.image.getWidth()) / SQUARE;
    int down = Math.max(image.getHeight(), other.image.getHeight()) / SQUARE;
    int different = 0;
    for (int x = 0; x < across; x++) {
      for (int y = 0; y < down; y++) {
        if (differs(other, x * SQUARE, y * SQUARE)) {
          different++;
        }
      }
    }
    return (double) different / (across * down);
  }

  /** Whether a word, or a sign of its size, is in one of both pictures alone. */
  boolean lacksAWord(Picture other) {
    return new LostInk(image, other.image).any();
  }

  /**
   * This picture, with the squares in red that another shows in a different colour, and in magenta
   * what is in one of both alone.
   */
  Picture marked(Picture other) {
    BufferedImage marked =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    LostInk lost = new LostInk(image, other.image);
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        boolean red = differs(other, x - x % SQUARE, y - y % SQUARE);
        int mark = lost.lostAt(x, y) ? 0xFF00FF : red ? 0xFF0000 : 0;
        marked.setRGB(x, y, image.getRGB(x, y) | mark);
      }
    }
    return new Picture(marked, marked);
  }

  private boolean differs(Picture other, int x, int y) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs(mean(image, x, y, shift) - mean(other.image, x, y, shift)) > NOTICEABLE) {
        return true;
      }
    }
    return false;
  }

  /** A colour's mean over a square; black where the picture has ended. */
  private static int mean(BufferedImage image, int left, int top, int shift) {
    int sum = 0;
    for (int x = left; x < Math.min(left + SQUARE, image.getWidth()); x++) {
      for (int y = top; y < Math.min(top + SQUARE, image.getHeight()); y++) {
        sum += (image.getRGB(x, y) >> shift) & CHANNEL;
      }
    }
    return sum / (SQUARE * SQUARE);
  }

  private static BufferedImage halved(BufferedImage whole) {
    BufferedImage half =
        new BufferedImage(whole.getWidth() / 2, whole.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < half.getWidth(); x++) {
      for (int y = 0; y < half.getHeight(); y++) {
        half.setRGB(x, y, mixed(whole, x * 2, y * 2));
      }
    }
    return half;
  }

  private static int mixed(BufferedImage whole, int x, int y) {
    int mixed = 0;
    for (int shift = 0; shift <= 16; shift += 8) {
      int sum = 0;
      for (int corner = 0; corner < 4; corner++) {
        sum += (whole.getRGB(x + corner % 2, y + corner / 2) >> shift) & CHANNEL;
      }
      mixed |= (sum / 4) << shift;
    }
    return mixed;
  }
}
