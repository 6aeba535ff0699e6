package openfinance.onboarding.ui.feedback;

import java.util.Map;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * An identifier or address: monospaced, selectable, left to right in every language, with a copy
 * button beside it.
 */
public final class CopyableText extends HBox {
  private final TextField text = new WholeValue();
  private final Messages messages;
  private String value = "";
  private String words = "";

  /**
   * Empty, to be filled by {@link #show}.
   *
   * @param name what it is, for a screen reader, such as "Application id"
   */
  public CopyableText(Messages messages, String name) {
    this.messages = messages;
    text.setEditable(false);
    text.getStyleClass().addAll("mono", "bare-text");
    text.setAccessibleText(name);
    text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(USE_PREF_SIZE);
    getStyleClass().add("copyable");
    effectiveNodeOrientationProperty().subscribe(this::align);
    text.widthProperty().subscribe(this::fit);
    text.focusedProperty().subscribe(this::fit);
    getChildren().addAll(text, new CopyButton(messages, name, () -> value));
  }

  /** With its value. */
  public CopyableText(Messages messages, String name, String value) {
    this(messages, name);
    show(value);
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

  /** A shortened value leaves some room in its field: at the button, so that columns are even. */
  private void align(NodeOrientation page) {
    boolean mirrored = page == NodeOrientation.RIGHT_TO_LEFT;
    text.setAlignment(mirrored ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
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

  /**
   * Copies the whole value however that is asked for, also where a shortened form is shown; a part
   * only where one is marked.
   */
  private final class WholeValue extends TextField {
    @Override
    public void copy() {
      String marked = getSelectedText();
      boolean part = !marked.isEmpty() && !marked.equals(getText());
      Clipboard.getSystemClipboard()
          .setContent(Map.of(DataFormat.PLAIN_TEXT, part ? marked : value));
      Announcement.say(this, messages.get("feedback.copied"));
    }
  }
}
