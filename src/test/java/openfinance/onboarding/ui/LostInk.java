package openfinance.onboarding.ui;

import java.awt.image.BufferedImage;

/**
 * What one picture shows and another does not show near the same place. Words that give way to
 * other words, as a time does, and letters that another renderer draws a little elsewhere, hardly
 * count; words that are gone do, and so does a sign in another colour.
 */
final class LostInk {
  private static final int CHANNEL = 0xFF;

  /** Another renderer's letters are at most so much, of 255, darker or lighter all around. */
  private static final int NOTICEABLE = 32;

  /** The size of a short word, in pictures of half the size. */
  private static final int WIDTH = 20;

  private static final int HEIGHT = 8;

  /**
   * Other digits in a place of this size make up to 16 pixels; the shortest word that is gone, 20.
   */
  private static final int LEAST = 19;

  private final BufferedImage first;
  private final BufferedImage second;

  /** Between two pictures. */
  LostInk(BufferedImage first, BufferedImage second) {
    this.first = first;
    this.second = second;
  }

  /** Whether a word is in one of them alone. */
  boolean any() {
    return most() >= LEAST;
  }

  /** The most pixels in a place of a word's size that are in one of them alone. */
  int most() {
    int width = Math.max(first.getWidth(), second.getWidth());
    int height = Math.max(first.getHeight(), second.getHeight());
    // How many lie in the rectangle from the picture's corner to each place.
    int[][] sums = new int[width + 1][height + 1];
    int most = 0;
    for (int x = 1; x <= width; x++) {
      for (int y = 1; y <= height; y++) {
        int here = lostAt(x - 1, y - 1) ? 1 : 0;
        sums[x][y] = here + sums[x - 1][y] + sums[x][y - 1] - sums[x - 1][y - 1];
        int left = Math.max(0, x - WIDTH);
        int top = Math.max(0, y - HEIGHT);
        most = Math.max(most, sums[x][y] - sums[left][y] - sums[x][top] + sums[left][top]);
      }
    }
    return most;
  }

  /** Whether one picture shows a colour here that the other shows nowhere around this pixel. */
  boolean lostAt(int x, int y) {
    return !near(first, second, x, y) || !near(second, first, x, y);
  }

  private static boolean near(BufferedImage image, BufferedImage other, int x, int y) {
    for (int shift = 0; shift <= 16; shift += 8) {
      int value = channel(image, x, y, shift);
      int least = CHANNEL;
      int most = 0;
      for (int around = 0; around < 9; around++) {
        int beside = channel(other, x + around % 3 - 1, y + around / 3 - 1, shift);
        least = Math.min(least, beside);
        most = Math.max(most, beside);
      }
      if (value < least - NOTICEABLE || value > most + NOTICEABLE) {
        return false;
      }
    }
    return true;
  }

  /** A colour's share; beyond the picture's edge, that of the edge. */
  private static int channel(BufferedImage image, int x, int y, int shift) {
    int column = Math.clamp(x, 0, image.getWidth() - 1);
    int row = Math.clamp(y, 0, image.getHeight() - 1);
    return (image.getRGB(column, row) >> shift) & CHANNEL;
  }
}
