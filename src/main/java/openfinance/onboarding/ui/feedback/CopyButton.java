package openfinance.onboarding.ui.feedback;

import java.util.Map;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.util.Duration;
import openfinance.onboarding.ui.i18n.Messages;

/** Copies a text, and says for a moment that it did. */
public final class CopyButton extends Button {
  private static final Duration CONFIRMED = Duration.seconds(2);

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
    setGraphic(Icons.of("fth-check", "small", "ok"));
    Announcement.name(this, messages.get("feedback.copied"));
    PauseTransition pause = new PauseTransition(CONFIRMED);
    pause.setOnFinished(event -> showIdle());
    pause.play();
  }

  private void showIdle() {
    setGraphic(Icons.of("fth-copy", "small"));
    setAccessibleText(messages.get("feedback.copy", name));
    setTooltip(new Tooltip(messages.get("feedback.copy", name)));
  }
}
