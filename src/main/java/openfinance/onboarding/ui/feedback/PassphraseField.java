package openfinance.onboarding.ui.feedback;

import java.util.Arrays;
import javafx.scene.AccessibleRole;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import openfinance.onboarding.credentials.Passphrase;

/**
 * A field for a passphrase that keeps what was typed in characters of its own, which are wiped; its
 * text is dots, so that no string ever holds the passphrase.
 */
public final class PassphraseField extends TextField {
  private static final String DOT = "•";

  private char[] typed = new char[0];

  /** An empty field. */
  public PassphraseField() {
    getStyleClass().add("password-field");
    setAccessibleRole(AccessibleRole.PASSWORD_FIELD);
    setContextMenu(null);
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.isShortcutDown()
              && (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y)) {
            event.consume();
          }
        });
  }

  @Override
  public void replaceText(int start, int end, String text) {
    char[] now = new char[typed.length - (end - start) + text.length()];
    System.arraycopy(typed, 0, now, 0, start);
    text.getChars(0, text.length(), now, start);
    System.arraycopy(typed, end, now, start + text.length(), typed.length - end);
    Arrays.fill(typed, '\0');
    typed = now;
    super.replaceText(start, end, DOT.repeat(text.length()));
  }

  @Override
  public void copy() {
    // A passphrase leaves the field only to be used.
  }

  @Override
  public void cut() {
    // A passphrase leaves the field only to be used.
  }

  /** Takes the passphrase out of the field, which is empty and wiped afterwards. */
  public Passphrase take() {
    Passphrase taken = new Passphrase(typed.clone());
    wipe();
    return taken;
  }

  /** Empties the field and wipes what was typed. */
  public void wipe() {
    replaceText(0, typed.length, "");
  }
}
