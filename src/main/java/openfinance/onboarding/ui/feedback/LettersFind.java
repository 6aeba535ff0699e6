package openfinance.onboarding.ui.feedback;

import java.time.InstantSource;
import java.util.function.BiPredicate;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/**
 * Letters that are typed in a list find the row that begins with them.
 *
 * @param <T> the rows
 */
public final class LettersFind<T> {
  private final ListView<T> list;
  private final TypedName<T> typed;

  private LettersFind(ListView<T> list, BiPredicate<T, String> begins) {
    this.list = list;
    this.typed = new TypedName<>(InstantSource.system(), begins);
  }

  /**
   * From now on in this list.
   *
   * @param begins whether a row's name, or another that it goes by, begins with a text that {@code
   *     SearchText.fold} made plain
   */
  public static <T> LettersFind<T> in(ListView<T> list, BiPredicate<T, String> begins) {
    LettersFind<T> letters = new LettersFind<>(list, begins);
    list.addEventHandler(KeyEvent.KEY_TYPED, letters::typed);
    return letters;
  }

  /** Whether letters are being typed, so that a space is part of a name. */
  public boolean isTyping() {
    return typed.isTyping();
  }

  private void typed(KeyEvent event) {
    String letter = event.getCharacter();
    boolean plain = !event.isShortcutDown() && !event.isAltDown();
    boolean begins = !letter.isBlank() || typed.isTyping();
    if (plain && begins && !letter.isEmpty() && !Character.isISOControl(letter.codePointAt(0))) {
      typed
          .type(letter, list.getItems(), list.getSelectionModel().getSelectedIndex())
          .ifPresent(this::select);
      event.consume();
    }
  }

  private void select(int row) {
    list.getSelectionModel().clearAndSelect(row);
    list.getFocusModel().focus(row);
    list.scrollTo(row);
  }
}
