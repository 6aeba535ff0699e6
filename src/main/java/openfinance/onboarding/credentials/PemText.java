package openfinance.onboarding.credentials;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import openfinance.onboarding.problem.ForeignText;

/**
 * Finds armoured blocks in a text, leniently: any line ends, byte order marks, indentation, and
 * text around and between the blocks. Linear in the length of the text.
 */
final class PemText {
  private static final String BEGIN = "-----BEGIN ";
  private static final String END = "-----END ";
  private static final String DASHES = "-----";

  private final PickedFile file;
  private final String text;

  PemText(PickedFile file) {
    this.file = file;
    this.text = ForeignText.decode(file.bytes(), StandardCharsets.ISO_8859_1);
  }

  /** The text itself. */
  String text() {
    return text;
  }

  /** The blocks in their order; {@code FILE_CORRUPT} where one is cut off or not base64. */
  List<PemBlock> blocks() throws UnreadableException {
    String source = unescaped();
    List<PemBlock> blocks = new ArrayList<>();
    int begin = source.indexOf(BEGIN);
    while (begin >= 0) {
      int labelEnd = source.indexOf(DASHES, begin + BEGIN.length());
      int end = source.indexOf(END, begin + BEGIN.length());
      int next = source.indexOf(BEGIN, begin + BEGIN.length());
      if (labelEnd < 0 || end < labelEnd || (next >= 0 && next < end)) {
        throw file.truncated("a block without its END line");
      }
      String label = source.substring(begin + BEGIN.length(), labelEnd).strip();
      blocks.add(block(label, source.substring(labelEnd + DASHES.length(), end)));
      begin = next;
    }
    return List.copyOf(blocks);
  }

  /** A text that went through JSON or an environment variable has its line ends spelt out. */
  private String unescaped() {
    return text.contains("-----\\n") || text.contains("-----\\r")
        ? text.replace("\\r", "").replace("\\n", "\n")
        : text;
  }

  private PemBlock block(String label, String body) throws UnreadableException {
    StringBuilder base64 = new StringBuilder(body.length());
    String encryption = null;
    for (String line : body.lines().map(String::strip).toList()) {
      int colon = line.indexOf(':');
      if (colon < 0) {
        base64.append(line);
      } else if (line.startsWith("DEK-Info")) {
        encryption = line.substring(colon + 1).strip();
      }
    }
    return new PemBlock(label, encryption, decodeBase64(label, base64.toString()));
  }

  private byte[] decodeBase64(String label, String base64) throws UnreadableException {
    try {
      return Base64.getDecoder().decode(base64.replaceAll("\\s", ""));
    } catch (IllegalArgumentException e) {
      throw file.corrupt("the " + label + " block is not base64");
    }
  }
}
