package openfinance.onboarding.ui.portal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.modelbank.PortalEntry;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.Initials;
import openfinance.onboarding.ui.feedback.MenuPath;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** Draws the Admin Portal: its menu with states, and the page of one activation. */
public final class PortalController {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

  private final PortalViewModel viewModel;
  private final Messages messages;
  private final Runnable close;

  @FXML private Label initials;
  @FXML private MenuButton lfi;
  @FXML private VBox menu;
  @FXML private VBox pathSlot;
  @FXML private Label heading;
  @FXML private Label lead;
  @FXML private VBox cardSlot;
  @FXML private Button back;

  /**
   * The portal in this language.
   *
   * @param close goes back to the TPP's view
   */
  public PortalController(PortalViewModel viewModel, Messages messages, Runnable close) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.close = close;
  }

  @FXML
  private void initialize() {
    back.setOnAction(event -> close.run());
    back.setGraphic(Icons.of(messages.rightToLeft() ? "fth-arrow-right" : "fth-arrow-left"));
    WhileShown.in(back, viewModel.entries()).subscribe(entries -> draw());
    WhileShown.in(back, viewModel.shown()).subscribe(shown -> draw());
    WhileShown.in(back, viewModel.menu()).subscribe(step -> draw());
  }

  private void draw() {
    Optional<Node> focused = focused();
    boolean seen = focused.filter(Focus::isSeenIn).isPresent();
    drawLfis(viewModel.entries().get());
    menu.getChildren().clear();
    for (ActivationStep step : ActivationStep.values()) {
      menu.getChildren().add(item(step));
    }
    viewModel.entry().ifPresentOrElse(this::drawEntry, this::drawNothing);
    focused.ifPresent(before -> focus(Optional.ofNullable(before.getId()), seen));
  }

  /** What has the focus and is about to be drawn anew. */
  private Optional<Node> focused() {
    return Stream.of(menu, cardSlot).flatMap(part -> Focus.in(part).stream()).findFirst();
  }

  /** So that the keyboard goes on with the next step. */
  private void focusAct(boolean seen) {
    focus(Optional.of("portal-activate"), seen);
  }

  /** What is not there any more gives the focus to the menu: there a key does no harm. */
  private void focus(Optional<String> id, boolean seen) {
    Stream.concat(id.stream(), Stream.of(itemId(viewModel.menu().get())))
        .flatMap(wanted -> Stream.ofNullable(back.getScene().lookup("#" + wanted)))
        .findFirst()
        .ifPresent(node -> Focus.give(node, seen));
  }

  private void drawLfis(List<PortalEntry> entries) {
    lfi.getItems().clear();
    for (int i = 0; i < entries.size(); i++) {
      int index = i;
      MenuItem item = new MenuItem(name(entries.get(i)));
      item.setOnAction(event -> viewModel.shown().set(index));
      lfi.getItems().add(item);
    }
    String name = viewModel.entry().map(PortalController::name).orElse(messages.get("portal.name"));
    initials.setText(Initials.of(name));
    lfi.setText(name);
    lfi.setTooltip(new Tooltip(name));
  }

  /** An LFI may have several servers, each with registrations of its own. */
  private static String name(PortalEntry entry) {
    return ServerName.inLine(entry.lfiName(), entry.serverName());
  }

  private Button item(ActivationStep step) {
    Label name = new Label(page(step));
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    HBox row = new HBox(8, name, badge(viewModel.state(step)));
    Button item = new Button(null, row);
    item.getStyleClass().setAll("portal-item");
    item.setId(itemId(step));
    item.setMaxWidth(Double.MAX_VALUE);
    item.setAccessibleText(page(step) + ", " + viewModel.state(step).status().name());
    item.pseudoClassStateChanged(CURRENT, viewModel.menu().get() == step);
    item.setOnAction(event -> viewModel.menu().set(step));
    return item;
  }

  private static String itemId(ActivationStep step) {
    return "portal-" + step.name();
  }

  private void drawEntry(PortalEntry entry) {
    ActivationStep step = viewModel.menu().get();
    pathSlot
        .getChildren()
        .setAll(new MenuPath(List.of("TPP Management", page(step), entry.tppName())));
    heading.setText(messages.get("portal.heading." + step.name()));
    lead.setText(messages.get("portal.lead." + step.name()));
    ActivationCard card = new ActivationCard(viewModel, messages, entry, this::focusAct);
    cardSlot.getChildren().setAll(card, new ActivationTable(viewModel, messages));
    back.setText(messages.get("portal.back", entry.tppName()));
  }

  private void drawNothing() {
    pathSlot.getChildren().clear();
    cardSlot.getChildren().clear();
    heading.setText(messages.get("portal.empty"));
    lead.setText("");
    back.setText(messages.get("portal.back.nobody"));
  }

  /** The portal's own word for a state: capitals, in English. */
  static StateBadge badge(ActivationState state) {
    StateBadge badge = new StateBadge(stateOf(state), state.status().name());
    badge.setMinWidth(Region.USE_PREF_SIZE);
    return badge;
  }

  /** How a state looks. */
  static State stateOf(ActivationState state) {
    return switch (state.status()) {
      case ACTIVE -> State.OK;
      case PENDING -> State.WAITING;
      case BLOCKED -> State.DANGER;
    };
  }

  /** The portal's own word for a page of its menu. */
  static String page(ActivationStep step) {
    return switch (step) {
      case TPP -> "TPP List";
      case SOFTWARE_STATEMENT -> "Software Statements";
      case CLIENT -> "Clients";
    };
  }
}
