package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import openfinance.onboarding.ui.feedback.Initials;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogoImageTest {
  private static byte[] picture(String format, int side) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB), format, bytes);
    return bytes.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void aPictureOfModerateSizeIsTaken(String format) throws IOException {
    assertTrue(LogoImage.isModerate(picture(format, 64)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"png", "jpeg"})
  void aSmallFileThatUnfoldsToAHugePictureIsNot(String format) throws IOException {
    byte[] huge = picture(format, 3000);
    assertFalse(LogoImage.isModerate(huge));
  }

  @Test
  void otherFormatsAndEmptyFilesAreNotDecoded() throws IOException {
    assertFalse(LogoImage.isModerate(picture("gif", 8)));
    assertFalse(LogoImage.isModerate("<svg/>".getBytes(StandardCharsets.UTF_8)));
    assertFalse(LogoImage.isModerate(new byte[0]));
  }

  @Property(tries = 500)
  void anyBytesAreJudged(@ForAll byte[] bytes) {
    byte[] jpeg = bytes.clone();
    if (jpeg.length > 1) {
      jpeg[0] = (byte) 0xFF;
      jpeg[1] = (byte) 0xD8;
    }
    assertFalse(LogoImage.isModerate(jpeg) && jpeg.length < 11);
  }

  @Test
  void theInitialsStandWhereThereIsNoLogo() {
    assertEquals("AN", Initials.of("Al Noor Bank"));
    assertEquals("FA", Initials.of("falaj"));
    assertEquals("بم", Initials.of("بنك مرجان"));
    assertEquals("", Initials.of("–"));
  }
}
