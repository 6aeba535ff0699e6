package openfinance.onboarding.ui.portal;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.modelbank.PortalEntry;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.Identifiers;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** A TPP as the portal shows it, with the button that activates. */
final class ActivationCard extends VBox {
  private final PortalViewModel viewModel;
  private final Messages messages;
  private final Consumer<Boolean> acted;

  /**
   * The card of what the portal shows.
   *
   * @param acted told once a step was activated or blocked, and whether the focus was seen then
   */
  ActivationCard(
      PortalViewModel viewModel, Messages messages, PortalEntry entry, Consumer<Boolean> acted) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.acted = acted;
    getStyleClass().add("card");
    getChildren().addAll(head(entry), particulars(entry), foot(entry));
  }

  private Node head(PortalEntry entry) {
    Label name = new Label(entry.tppName());
    name.getStyleClass().add("card-title");
    Label received =
        new Label(messages.get("portal.received", messages.dateTime(entry.receivedAt())));
    received.getStyleClass().add("secondary");
    VBox words = new VBox(2, name, received);
    HBox.setHgrow(words, Priority.ALWAYS);
    ActivationState state = viewModel.state(viewModel.menu().get());
    StateBadge badge = PortalController.badge(state);
    badge.getStyleClass().addAll("pill", PortalController.stateOf(state).styleClass());
    HBox head = new HBox(words, badge);
    head.getStyleClass().add("card-head");
    return head;
  }

  private Node particulars(PortalEntry entry) {
    GridPane grid = new GridPane();
    grid.getStyleClass().addAll("card-body", "portal-particulars");
    grid.addRow(0, label("TPP name"), new Label(entry.tppName()));
    grid.addRow(1, label("Organization ID"), value("Organization ID", entry.organizationId()));
    HBox roles = new HBox(8);
    roles.setAlignment(Pos.CENTER_LEFT);
    entry.roles().forEach(role -> roles.getChildren().add(tag(role)));
    grid.addRow(2, label("Roles"), roles);
    grid.addRow(
        3,
        label("Software Statement ID"),
        value("Software Statement ID", entry.softwareStatementId()));
    grid.addRow(4, label("Client ID"), value("Client ID", entry.clientId()));
    grid.addRow(5, label("Certificate DN"), value("Certificate DN", entry.certificateDn()));
    grid.addRow(6, label("JWKS URL"), value("JWKS URL", entry.jwksUrl()));
    return grid;
  }

  private Label note(PortalEntry entry) {
    boolean active =
        entry.activation().stream().allMatch(it -> it.status() == ActivationStatus.ACTIVE);
    Label note = new Label(messages.get(active ? "portal.note.active" : "portal.note"));
    note.getStyleClass().add("secondary");
    note.setMaxWidth(Double.MAX_VALUE);
    note.setWrapText(true);
    HBox.setHgrow(note, Priority.ALWAYS);
    return note;
  }

  private Node foot(PortalEntry entry) {
    HBox foot = new HBox(12, note(entry));
    foot.getStyleClass().add("card-foot");
    if (viewModel.canBlock()) {
      Button block = new Button("Block", Icons.of("fth-slash"));
      block.setId("portal-block");
      block.setAccessibleText("Block " + PortalController.page(viewModel.menu().get()));
      block.setMinWidth(USE_PREF_SIZE);
      block.setOnAction(
          event -> {
            boolean seen = Focus.isSeenIn(block);
            viewModel.block();
            acted.accept(seen);
          });
      foot.getChildren().add(block);
    }
    if (viewModel.canActivate()) {
      Button activate = new Button(word(viewModel.menu().get()));
      activate.setId("portal-activate");
      activate.getStyleClass().addAll("accent", "primary");
      activate.setMinWidth(USE_PREF_SIZE);
      activate.setOnAction(event -> activate(Focus.isSeenIn(activate)));
      foot.getChildren().add(activate);
    }
    return foot;
  }

  /**
   * Asks, and activates.
   *
   * @param seen whether the focus was seen before the question, which takes the keyboard
   */
  private void activate(boolean seen) {
    if (new ActivationConfirmation(messages, viewModel).confirmed(getScene())) {
      viewModel.activate();
      acted.accept(seen);
    }
  }

  /** The portal's own word on its button. */
  static String word(ActivationStep step) {
    return step == ActivationStep.TPP ? "Activate TPP" : "Activate";
  }

  private static Label label(String words) {
    Label label = new Label(words);
    label.getStyleClass().add("secondary");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private static Label tag(String words) {
    Label tag = new Label(words);
    tag.getStyleClass().add("tag");
    return tag;
  }

  private CopyableText value(String name, String value) {
    CopyableText text = new CopyableText(messages, name, value);
    text.show(value, Identifiers.shortened(value));
    GridPane.setHgrow(text, Priority.ALWAYS);
    return text;
  }
}
