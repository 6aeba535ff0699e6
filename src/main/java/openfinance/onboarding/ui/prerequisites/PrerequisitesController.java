package openfinance.onboarding.ui.prerequisites;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ui.environment.KnownIdentity.Known;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.prerequisites.ChecklistItem.Proof;
import openfinance.onboarding.ui.wizard.HeaderController;

/** Draws the first page. */
public final class PrerequisitesController {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
  private static final double CARD_GAP = 12;
  private static final List<Environment.Kind> CHOICES =
      List.of(Environment.Kind.DEMO, Environment.Kind.SANDBOX, Environment.Kind.PRODUCTION);

  private final PrerequisitesViewModel viewModel;
  private final Messages messages;
  private final Consumer<String> browser;
  private final ToggleGroup group = new ToggleGroup();

  @FXML private HBox environments;
  @FXML private VBox checklist;
  @FXML private CheckBox rolesUnderstood;

  /**
   * The page in this language.
   *
   * @param browser opens an address in the system's browser
   */
  public PrerequisitesController(
      PrerequisitesViewModel viewModel, Messages messages, Consumer<String> browser) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.browser = browser;
  }

  @FXML
  private void initialize() {
    CHOICES.forEach(kind -> environments.getChildren().add(card(kind)));
    rolesUnderstood.selectedProperty().bindBidirectional(viewModel.rolesUnderstood());
    ObservableValue<Boolean> opening = WhileShown.in(environments, viewModel.opening());
    environments.disableProperty().bind(opening);
    rolesUnderstood.disableProperty().bind(opening);
    WhileShown.in(checklist, viewModel.proof()).subscribe(this::drawProof);
    WhileShown.in(checklist, viewModel.entered())
        .subscribe((before, now) -> drawChecklist(viewModel.proof().getValue()));
  }

  private VBox card(Environment.Kind kind) {
    RadioButton choice = new RadioButton();
    choice.setToggleGroup(group);
    choice.setId("environment-" + kind.id());
    String name = messages.get("environment." + kind.id() + ".name");
    String sentence = messages.get("prerequisites.environment." + kind.id());
    choice.setAccessibleText(name + ". " + sentence);
    Label pill = new Label(name, Icons.of(HeaderController.icon(kind), "small"));
    pill.getStyleClass().add("environment-pill");
    HBox top = new HBox(choice, pill);
    top.getStyleClass().addAll("environment-choice", "env-" + kind.id());
    Label words = new Label(sentence);
    words.setWrapText(true);
    words.getStyleClass().add("secondary");
    VBox card = new VBox(top, words);
    card.getStyleClass().addAll("card", "environment-card");
    card.setOnMouseClicked(event -> choice.setSelected(true));
    HBox.setHgrow(card, Priority.ALWAYS);
    card.setMaxWidth(Double.MAX_VALUE);
    card.prefWidthProperty()
        .bind(
            environments
                .widthProperty()
                .subtract(CARD_GAP * (CHOICES.size() - 1))
                .divide(CHOICES.size()));
    follow(choice, card, kind);
    return card;
  }

  private void follow(RadioButton choice, VBox card, Environment.Kind kind) {
    choice
        .selectedProperty()
        .subscribe(
            selected -> {
              card.pseudoClassStateChanged(SELECTED, selected);
              if (selected) {
                viewModel.environment().set(kind);
              }
            });
    WhileShown.in(card, viewModel.environment())
        .subscribe(chosen -> choice.setSelected(chosen == kind));
  }

  private void drawChecklist(Optional<Known> known) {
    ChecklistProofs proofs = new ChecklistProofs(messages, known);
    ChecklistItem server = item("server", proofs.servers(viewModel.pickedServers()));
    server.getStyleClass().add("last");
    checklist
        .getChildren()
        .setAll(
            item("organisation", proofs.organisation()),
            item("application", proofs.application()),
            item("certificate", proofs.certificate()),
            server);
  }

  private ChecklistItem item(String name, Optional<Proof> proof) {
    return new ChecklistItem(
        messages, name, proof, () -> browser.accept(viewModel.trustFrameworkPage()));
  }

  private void drawProof(Optional<Known> known) {
    drawChecklist(known);
    rolesUnderstood.setText(
        known
            .flatMap(it -> it.certificate().organisationName())
            .map(name -> messages.get("prerequisites.roles.confirm.named", name))
            .orElse(messages.get("prerequisites.roles.confirm")));
  }
}
