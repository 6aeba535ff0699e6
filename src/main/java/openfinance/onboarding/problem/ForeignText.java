package openfinance.onboarding.problem;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Text that other programs wrote: files of any Unicode encoding, and what was copied with marks
 * that nobody sees (Unicode Standard, sections 23.2 and 23.8).
 */
public final class ForeignText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private static final Pattern BREAKS = Pattern.compile("[\\p{Cc}\\u2028\\u2029]+");
  private static final Pattern DIRECTION =
      Pattern.compile(
          "[\\u061C\\u200F\\u202A-\\u202E\\u2067\\u2068]"
              + "|\\u2066(?!\\d{4}-\\d\\d-\\d\\d\\u2069)"
              + "|(?<!\\u2066\\d{4}-\\d\\d-\\d\\d)\\u2069");

  private static final Pattern DIRECTED =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

  private ForeignText() {}

  /** A name on one line, which forges no further line and turns no order around. */
  public static String oneLine(String text) {
    return strip(BREAKS.matcher(undirected(text).replace("\u200E", "")).replaceAll(" "));
  }

  /**
   * The text without controls of direction (UAX #9), which nobody sees. The left-to-right mark and
   * what encloses a day stay: Arabic texts of the program's own hold days together so.
   */
  public static String undirected(String text) {
    return DIRECTION.matcher(text).replaceAll("");
  }

  /**
   * The same JSON with its controls of direction written as escapes (RFC 8259 section 7): whoever
   * looks at it in a terminal or editor sees everything in the order in which it stands.
   */
  public static String directionsEscaped(String json) {
    return DIRECTED
        .matcher(json)
        .replaceAll(mark -> "\\\\u%04X".formatted((int) mark.group().charAt(0)));
  }

  /** The text in the Unicode encoding that its byte order mark names, or else in the other one. */
  public static String decode(byte[] bytes, Charset otherwise) {
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE);
    }
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8);
    }
    return decode(bytes, 0, otherwise);
  }

  private static String decode(byte[] bytes, int from, Charset charset) {
    return new String(bytes, from, bytes.length - from, charset);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * The text after its byte order mark, which readers of JSON may ignore (RFC 8259 section 8.1).
   */
  public static String withoutByteOrderMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  /** The same for a text that is read as a stream. */
  public static Reader withoutByteOrderMark(Reader text) throws IOException {
    PushbackReader reader = new PushbackReader(text);
    int first = reader.read();
    if (first >= 0 && first != BYTE_ORDER_MARK) {
      reader.unread(first);
    }
    return reader;
  }

  /** The text without spaces and invisible marks around it. */
  public static String strip(String text) {
    return strip(text, "", "");
  }

  /** The same, also without these characters before and after it. */
  public static String strip(String text, String opening, String closing) {
    int from = 0;
    int to = text.length();
    while (from < to && isAround(text.charAt(from), opening)) {
      from++;
    }
    while (from < to && isAround(text.charAt(to - 1), closing)) {
      to--;
    }
    return text.substring(from, to);
  }

  private static boolean isAround(char character, String signs) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.getType(character) == Character.FORMAT
        || signs.indexOf(character) >= 0;
  }
}
