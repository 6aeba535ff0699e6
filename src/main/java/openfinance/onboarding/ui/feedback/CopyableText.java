package openfinance.onboarding.ui.feedback;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * An identifier or address: monospaced, selectable, left to right in every language, with a copy
 * button beside it.
 */
public final class CopyableText extends HBox {
  private final TextField text = new TextField();
  private String value = "";

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
    text.setText(shortened);
    text.setPrefColumnCount(shortened.length());
    if (!shortened.equals(newValue)) {
      text.setTooltip(new Tooltip(newValue));
    }
  }
}
