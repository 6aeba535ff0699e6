package openfinance.onboarding.ui.feedback;

import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * An identifier or address: monospaced, selectable, left to right in every language, with a copy
 * button beside it.
 */
public final class CopyableText extends HBox {
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  private final TextField text = new TextField();
  private String value = "";
  private String words = "";

  /**
   * Empty, to be filled by {@link #show}.
   *
   * @param name what it is, for a screen reader, such as "Application id"
   */
  public CopyableText(Messages messages, String name) {
    text.setEditable(false);
    text.getStyleClass().addAll("mono", "bare-text");
    text.setAccessibleText(name);
    text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(USE_PREF_SIZE);
    getStyleClass().add("copyable");
    text.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    text.widthProperty().subscribe(this::fit);
    text.focusedProperty().subscribe(this::fit);
    getChildren().addAll(text, new CopyButton(messages, name, () -> value));
  }

  /** With its value. */
  public CopyableText(Messages messages, String name, String value) {
    this(messages, name);
    show(value);
  }

  /**
   * Copies the whole value, also where a shortened form is shown; a part only where one is marked.
   */
  private void onKey(KeyEvent event) {
    boolean part =
        !text.getSelectedText().isEmpty() && !text.getSelectedText().equals(text.getText());
    if (COPY.match(event) && !part) {
      event.consume();
      Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, value));
    }
  }

  /** Shows the whole value. */
  public void show(String newValue) {
    show(newValue, newValue);
  }

  /** Shows a shortened form; the whole value is copied. */
  public void show(String newValue, String shortened) {
    value = newValue;
    words = shortened;
    text.setPrefColumnCount(shortened.length());
    fit();
  }

  /**
   * A text field cuts its end off and does not say so: where the room is short, the middle goes.
   * With the focus it can be scrolled, and is whole.
   */
  private void fit() {
    double room = text.getWidth();
    double needed = text.prefWidth(-1);
    boolean fits = room == 0 || room >= Math.floor(needed) || text.isFocused();
    text.setText(fits ? words : Identifiers.within(value, (int) (words.length() * room / needed)));
    text.setTooltip(text.getText().equals(value) ? null : new Tooltip(value));
  }
}
