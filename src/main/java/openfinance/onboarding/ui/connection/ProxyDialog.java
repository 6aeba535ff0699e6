package openfinance.onboarding.ui.connection;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import openfinance.onboarding.transport.ProxyChoice;
import openfinance.onboarding.ui.environment.Network;
import openfinance.onboarding.ui.i18n.Messages;

/** Lets the person choose how requests leave this network. */
public final class ProxyDialog {
  private static final double WIDTH = 460;
  private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

  private final Network network;
  private final Messages messages;
  private final RadioButton system;
  private final RadioButton none;
  private final RadioButton manual;
  private final TextField address = new TextField();
  private final Label fault = new Label();

  /** A dialog that shows the choice now. */
  public ProxyDialog(Network network, Messages messages) {
    this.network = network;
    this.messages = messages;
    ToggleGroup group = new ToggleGroup();
    system = choice("connection.system", group);
    none = choice("connection.none", group);
    manual = choice("connection.manual", group);
    manual.setId("proxyManual");
    address.setId("proxyAddress");
    address.setPromptText("proxy.example:8080");
    address.setAccessibleText(messages.get("connection.address"));
    address.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    address.getStyleClass().add("mono");
    address.disableProperty().bind(manual.selectedProperty().not());
    fault.getStyleClass().addAll("field-error", "detail");
    fault.setWrapText(true);
    showFault("");
    show(network.proxy());
  }

  /** Asks, and applies what was chosen. */
  public void open(Scene over) {
    OwnedDialog<ProxyChoice> dialog =
        new OwnedDialog<>(
            over,
            messages.get("connection.title"),
            content(),
            messages.get("connection.use"),
            messages.get("connection.cancel"));
    dialog
        .actButton()
        .addEventFilter(
            ActionEvent.ACTION,
            event -> {
              if (chosen().isEmpty()) {
                showFault(messages.get("connection.fault"));
                dialog.grow();
                address.requestFocus();
                event.consume();
              }
            });
    dialog.setResultConverter(pressed -> dialog.isAct(pressed) ? chosen().orElse(null) : null);
    dialog.setOnShown(event -> chosenNow().requestFocus());
    dialog.showAndWait().ifPresent(network::choose);
  }

  private Node content() {
    VBox content =
        new VBox(
            option(system, "connection.system.note"),
            option(none, "connection.none.note"),
            option(manual, "connection.manual.note"),
            entry());
    content.getStyleClass().add("connection-options");
    content.setPrefWidth(WIDTH);
    return content;
  }

  private VBox entry() {
    VBox entry = new VBox(4, address, fault);
    entry.getStyleClass().add("connection-note");
    return entry;
  }

  private RadioButton choice(String key, ToggleGroup group) {
    RadioButton button = new RadioButton(messages.get(key));
    button.setToggleGroup(group);
    return button;
  }

  private VBox option(RadioButton button, String note) {
    Label label = new Label(messages.get(note));
    label.getStyleClass().addAll("secondary", "connection-note");
    label.setWrapText(true);
    return new VBox(2, button, label);
  }

  private void show(ProxyChoice now) {
    switch (now) {
      case ProxyChoice.OperatingSystem ignored -> system.setSelected(true);
      case ProxyChoice.Direct ignored -> none.setSelected(true);
      case ProxyChoice.Manual proxy -> {
        manual.setSelected(true);
        address.setText(proxy.text());
      }
    }
  }

  private RadioButton chosenNow() {
    return Stream.of(system, none, manual)
        .filter(RadioButton::isSelected)
        .findFirst()
        .orElseThrow();
  }

  private Optional<ProxyChoice> chosen() {
    if (system.isSelected()) {
      return Optional.of(new ProxyChoice.OperatingSystem());
    }
    return none.isSelected()
        ? Optional.of(new ProxyChoice.Direct())
        : ProxyChoice.read(address.getText().strip()).filter(ProxyChoice.Manual.class::isInstance);
  }

  private void showFault(String words) {
    fault.setText(words);
    fault.setVisible(!words.isEmpty());
    fault.setManaged(!words.isEmpty());
    address.pseudoClassStateChanged(DANGER, !words.isEmpty());
    address.setAccessibleHelp(words);
  }
}
