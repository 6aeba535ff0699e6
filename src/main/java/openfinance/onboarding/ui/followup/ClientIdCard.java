package openfinance.onboarding.ui.followup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.evidence.Applicant;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.MenuPath;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * The client id in both forms, the page of the Trust Framework that says which is used, and what
 * the person read there.
 */
public final class ClientIdCard extends VBox {
  private static final List<String> ROLES = List.of("BDSP", "BSIP", "ISP");

  private final FollowUp followUp;
  private final Messages messages;
  private final Consumer<String> browser;

  /**
   * An empty card.
   *
   * @param browser opens an address
   */
  public ClientIdCard(FollowUp followUp, Messages messages, Consumer<String> browser) {
    this.followUp = followUp;
    this.messages = messages;
    this.browser = browser;
    getStyleClass().addAll("card", "client-id");
  }

  /** Puts the focus on the field for what the person read. */
  void takeFocus() {
    Optional.ofNullable(lookup("#client-id-read")).ifPresent(Node::requestFocus);
  }

  /** Shows the application of a registration. */
  void show(Registration registration) {
    Applicant applicant = followUp.applicant(registration);
    Label title = new Label(messages.get("followup.client.title"));
    title.getStyleClass().add("section-title");
    title.setMinWidth(USE_PREF_SIZE);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Label use = new Label(messages.get("followup.client.use"));
    use.getStyleClass().add("secondary");
    use.setWrapText(true);
    HBox head = new HBox(title, use);
    head.getStyleClass().add("card-head");
    VBox body =
        new VBox(
            where(applicant),
            identifiers(applicant),
            read(followUp.facts(registration), applicant));
    body.getStyleClass().add("client-id-body");
    getChildren().setAll(head, body);
  }

  private Node where(Applicant applicant) {
    Label words = new Label(messages.get("followup.client.where"));
    words.getStyleClass().add("secondary");
    words.setWrapText(true);
    MenuPath path =
        new MenuPath(
            List.of("Organisation", "Applications", ApplicationName.of(applicant, messages)));
    Hyperlink open =
        new Hyperlink(
            messages.get("followup.client.open"), Icons.of("fth-external-link", "small", "run"));
    open.getStyleClass().addAll("detail", "plain");
    open.setContentDisplay(ContentDisplay.RIGHT);
    open.setMinWidth(USE_PREF_SIZE);
    open.setOnAction(
        event -> {
          open.setVisited(false);
          browser.accept(applicant.page());
        });
    HBox.setHgrow(path, Priority.ALWAYS);
    HBox line = new HBox(8, path, open);
    line.setAlignment(Pos.CENTER_LEFT);
    return new VBox(2, words, line);
  }

  private GridPane identifiers(Applicant applicant) {
    GridPane grid = new GridPane();
    grid.setHgap(16);
    grid.addRow(0, label("application"), value("application", applicant.applicationId()));
    grid.addRow(1, label("url"), value("url", applicant.federatedClientId()));
    if (applicant.confirmed()) {
      HBox confirmed =
          new HBox(
              8,
              value("confirmed", applicant.clientId()),
              new StateBadge(State.OK, messages.get("followup.client.confirmed.state")));
      confirmed.setAlignment(Pos.CENTER_LEFT);
      grid.addRow(2, label("confirmed"), confirmed);
    }
    return grid;
  }

  /** What the person reads on the page: the client id, the application's name and its roles. */
  private Node read(ApplicationFacts facts, Applicant applicant) {
    TextField clientId = field("client-id-read", facts.clientId());
    clientId.setPromptText(applicant.applicationId());
    TextField name = field("application-name", facts.name());
    List<CheckBox> roles = ROLES.stream().map(role -> box(role, applicant)).toList();
    HBox boxes = new HBox(12);
    boxes.setAlignment(Pos.CENTER_LEFT);
    boxes.getChildren().addAll(roles);
    Button save = new Button(messages.get("followup.client.save"), Icons.of("fth-save"));
    save.setId("client-id-save");
    save.getStyleClass().add("small-button");
    save.setOnAction(
        event ->
            followUp.note(
                new ApplicationFacts(
                    facts.environment(),
                    facts.applicationId(),
                    name.getText().strip(),
                    roles.stream().filter(CheckBox::isSelected).map(CheckBox::getText).toList(),
                    clientId.getText().strip())));
    FlowPane row =
        new FlowPane(
            12,
            8,
            labelled("read", clientId),
            labelled("name", name),
            labelled("roles", boxes),
            save);
    row.getStyleClass().add("client-id-read");
    return row;
  }

  private static CheckBox box(String role, Applicant applicant) {
    CheckBox box = new CheckBox(role);
    box.setId("role-" + role);
    box.setSelected(applicant.roles().contains(role));
    return box;
  }

  private TextField field(String id, String value) {
    TextField field = new TextField(value);
    field.setId(id);
    field.getStyleClass().add("read-field");
    return field;
  }

  private VBox labelled(String key, Node control) {
    String words = messages.get("followup.client." + key);
    Label label = new Label(words);
    label.getStyleClass().add("secondary");
    label.setLabelFor(control);
    control.setAccessibleText(words);
    return new VBox(4, label, control);
  }

  private Label label(String name) {
    Label label = new Label(messages.get("followup.client." + name));
    label.getStyleClass().add("secondary");
    label.setMinWidth(USE_PREF_SIZE);
    return label;
  }

  private CopyableText value(String name, String value) {
    return new CopyableText(messages, messages.get("followup.client." + name), value);
  }
}
