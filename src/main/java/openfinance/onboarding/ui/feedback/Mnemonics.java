package openfinance.onboarding.ui.feedback;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * Letters that press a button together with Alt, as JavaFX reads them from a text: behind an
 * underscore, underlined while Alt is held. Arabic texts have none: JavaFX 26 on Linux fails with
 * an index out of bounds when it looks for the place to underline in a right-to-left text. There
 * the help names the letters.
 */
public final class Mnemonics {
  private Mnemonics() {}

  /** The text with its first letter of this kind marked; unmarked when it has none. */
  public static String mark(Messages messages, String text, char letter) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(letter);
    return at < 0 || messages.rightToLeft() ? unmarked(text) : marked(text, at);
  }

  /** The text with its first letter marked that is none of those that are taken. */
  public static String markFirst(Messages messages, String text, String taken) {
    OptionalInt free =
        IntStream.range(0, text.length())
            .filter(at -> Character.isLetter(text.charAt(at)))
            .filter(at -> taken.indexOf(Character.toLowerCase(text.charAt(at))) < 0)
            .findFirst();
    return free.isEmpty() || messages.rightToLeft()
        ? unmarked(text)
        : marked(text, free.getAsInt());
  }

  /** In Arabic, lets Alt and this letter do what they do in English, as long as this is shown. */
  public static void inArabic(Messages messages, Node shown, char letter, Runnable act) {
    if (!messages.rightToLeft()) {
      return;
    }
    KeyCode key = KeyCode.getKeyCode(String.valueOf(Character.toUpperCase(letter)));
    KeyCombination keys = new KeyCodeCombination(key, KeyCombination.ALT_DOWN);
    shown
        .sceneProperty()
        .subscribe(
            (before, now) -> {
              Optional.ofNullable(before)
                  .ifPresent(scene -> scene.getAccelerators().remove(keys, act));
              Optional.ofNullable(now).ifPresent(scene -> scene.getAccelerators().put(keys, act));
            });
  }

  /** The text as it is read: an underscore that is meant is written twice. */
  public static String unmarked(String text) {
    return text.replace("_", "__");
  }

  private static String marked(String text, int at) {
    return unmarked(text.substring(0, at)) + "_" + unmarked(text.substring(at));
  }
}
