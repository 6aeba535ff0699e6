package openfinance.onboarding.ui.prerequisites;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.i18n.Messages;

/** One thing the guide asks for, with what proves it and where the Trust Framework shows it. */
final class ChecklistItem extends HBox {
  private final Messages messages;
  private final String prefix;

  /**
   * An item.
   *
   * @param name its part of the message keys
   * @param proof what proves it; absent while nothing does
   * @param openPage opens the Trust Framework's page
   */
  ChecklistItem(Messages messages, String name, Optional<Proof> proof, Runnable openPage) {
    this.messages = messages;
    this.prefix = "prerequisites." + name;
    getStyleClass().add("row");
    Hyperlink link =
        new Hyperlink(
            messages.get(prefix + ".link"), Icons.of("fth-external-link", "small", "run"));
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.getStyleClass().addAll("detail", "plain");
    link.setContentDisplay(ContentDisplay.RIGHT);
    link.setOnAction(
        event -> {
          link.setVisited(false);
          openPage.run();
        });
    VBox words = words(proof);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren()
        .addAll(
            Icons.of(
                proof.map(Proof::state).orElse(State.OPEN).icon(),
                "large",
                proof.map(Proof::state).orElse(State.OPEN).styleClass()),
            words,
            link);
  }

  /**
   * What is known of an item.
   *
   * @param state how far that proves it
   * @param sentence says what proves it, or what is missing
   * @param identifier the identifier it names, which may be empty
   */
  record Proof(State state, String sentence, String identifier) {}

  private VBox words(Optional<Proof> proof) {
    Label title = new Label(messages.get(prefix + ".title"));
    title.getStyleClass().add("strong");
    title.setMinWidth(Region.USE_PREF_SIZE);
    Label sentence = new Label(messages.get(prefix + ".text"));
    sentence.getStyleClass().add("muted");
    sentence.setWrapText(true);
    HBox first = new HBox(8, title, sentence);
    HBox second = new HBox(4);
    second.setAlignment(Pos.CENTER_LEFT);
    Label below = new Label(proof.map(Proof::sentence).orElse(messages.get(prefix + ".unproved")));
    below.getStyleClass().add("secondary");
    below.setWrapText(true);
    second.getChildren().add(below);
    proof
        .map(Proof::identifier)
        .filter(id -> !id.isEmpty())
        .ifPresent(
            id ->
                second
                    .getChildren()
                    .add(new CopyableText(messages, messages.get(prefix + ".title"), id)));
    VBox words = new VBox(first, second);
    words.getStyleClass().add("checklist-words");
    return words;
  }
}
