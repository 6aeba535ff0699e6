package openfinance.onboarding.ui.feedback;

import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import openfinance.onboarding.ui.i18n.Messages;

/** Copies a text, and says for a moment that it did. */
public final class CopyButton extends Button {
  private final Messages messages;
  private final String name;

  /**
   * A button.
   *
   * @param name what is copied, for a screen reader, such as "Application id"
   */
  public CopyButton(Messages messages, String name, Supplier<String> text) {
    this.messages = messages;
    this.name = name;
    getStyleClass().addAll("copy-button", "flat");
    setOnAction(event -> copy(text.get()));
    showIdle();
  }

  private void copy(String text) {
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    Copied.on(this, messages, this::showIdle);
  }

  private void showIdle() {
    setGraphic(Icons.of("fth-copy", "small"));
    setAccessibleText(messages.get("feedback.copy", name));
    setTooltip(new Tooltip(messages.get("feedback.copy", name)));
  }
}
