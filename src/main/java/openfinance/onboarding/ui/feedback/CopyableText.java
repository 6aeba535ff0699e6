package openfinance.onboarding.ui.feedback;

import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * An identifier or address: monospaced, selectable, left to right in every language, with a copy
 * button beside it.
 */
public final class CopyableText extends HBox {
  private static final Duration CONFIRMED = Duration.seconds(2);

  private final TextField text = new TextField();
  private final Button copy = new Button();
  private final Messages messages;
  private final String name;
  private String value = "";

  /**
   * Empty, to be filled by {@link #show}.
   *
   * @param name what it is, for a screen reader, such as "Application id"
   */
  public CopyableText(Messages messages, String name) {
    this.messages = messages;
    this.name = name;
    text.setEditable(false);
    text.getStyleClass().addAll("mono", "bare-text");
    text.setAccessibleText(name);
    text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    copy.getStyleClass().addAll("copy-button", "flat");
    copy.setOnAction(event -> copy());
    showIdle();
    setAlignment(Pos.CENTER_LEFT);
    setMaxWidth(USE_PREF_SIZE);
    getStyleClass().add("copyable");
    getChildren().addAll(text, copy);
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

  private void copy() {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, value));
    copy.setGraphic(Icons.of("fth-check", "small", "ok"));
    copy.setAccessibleText(messages.get("feedback.copied"));
    copy.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    PauseTransition pause = new PauseTransition(CONFIRMED);
    pause.setOnFinished(event -> showIdle());
    pause.play();
  }

  private void showIdle() {
    copy.setGraphic(Icons.of("fth-copy", "small"));
    copy.setAccessibleText(messages.get("feedback.copy", name));
    copy.setTooltip(new Tooltip(messages.get("feedback.copy", name)));
  }
}
