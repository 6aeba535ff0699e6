package openfinance.onboarding.ui.servers;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import javafx.scene.image.Image;

/**
 * Makes small pictures of foreign bytes. Only PNG and JPEG of a moderate size are decoded: a small
 * file may unfold to a huge picture.
 */
final class LogoImage {
  /** Twice the size at which it is shown, for screens of a high resolution. */
  private static final int SHOWN = 64;

  private static final int LARGEST_SIDE = 2048;
  private static final int PNG = 0x89504E47;
  private static final int JPEG = 0xFFD8;
  private static final int PNG_WIDTH_AT = 16;

  private LogoImage() {}

  /** The picture in these bytes; empty when it is none that is decoded. */
  static Optional<Image> decode(byte[] bytes) {
    if (!isModerate(bytes)) {
      return Optional.empty();
    }
    Image image = new Image(new ByteArrayInputStream(bytes), SHOWN, SHOWN, true, true);
    return image.isError() ? Optional.empty() : Optional.of(image);
  }

  static boolean isModerate(byte[] bytes) {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      if (buffer.getInt(0) == PNG) {
        return fits(buffer.getInt(PNG_WIDTH_AT), buffer.getInt(PNG_WIDTH_AT + Integer.BYTES));
      }
      return unsigned(buffer, 0) == JPEG && jpegFits(buffer);
    } catch (IndexOutOfBoundsException e) {
      return false;
    }
  }

  /** Looks for the frame header (ITU-T T.81, B.2.2), which follows segments of known lengths. */
  private static boolean jpegFits(ByteBuffer buffer) {
    int at = Short.BYTES;
    while (true) {
      int marker = unsigned(buffer, at);
      if (isFrame(marker)) {
        return fits(unsigned(buffer, at + 7), unsigned(buffer, at + 5));
      }
      if ((marker & 0xFF00) != 0xFF00 || marker == 0xFFDA) {
        return false;
      }
      at += Short.BYTES + Math.max(Short.BYTES, unsigned(buffer, at + Short.BYTES));
    }
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xFFC0
        && marker <= 0xFFCF
        && marker != 0xFFC4
        && marker != 0xFFC8
        && marker != 0xFFCC;
  }

  private static int unsigned(ByteBuffer buffer, int at) {
    return Short.toUnsignedInt(buffer.getShort(at));
  }

  private static boolean fits(int width, int height) {
    return width > 0 && height > 0 && width <= LARGEST_SIDE && height <= LARGEST_SIDE;
  }
}
