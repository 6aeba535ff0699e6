package openfinance.onboarding.ui.credentials;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** Asks which of several certificates is the transport certificate. */
final class ChoiceCard extends VBox {
  private static final int THUMBPRINT_START = 23;

  private final CredentialsViewModel viewModel;
  private final Messages messages;
  private final ToggleGroup group = new ToggleGroup();

  /**
   * A card.
   *
   * @param chosen the one that is used now
   */
  ChoiceCard(
      CredentialsViewModel viewModel,
      Messages messages,
      List<ClientIdentity> choices,
      Optional<ClientIdentity> chosen) {
    this.viewModel = viewModel;
    this.messages = messages;
    setId(CredentialsViewModel.CHOICE);
    getStyleClass().addAll("card", "choice-card");
    Label title = new Label(messages.get("credentials.choice.title"));
    title.getStyleClass().add("section-title");
    Label why = new Label(messages.get("credentials.choice.why", choices.size()));
    why.getStyleClass().add("secondary");
    why.setWrapText(true);
    Label fault = new Label();
    fault.setId(CredentialsViewModel.CHOICE + "-error");
    fault.getStyleClass().addAll("field-error", "detail");
    fault.setVisible(false);
    fault.setManaged(false);
    VBox head = new VBox(2, title, why, fault);
    head.getStyleClass().add("card-head");
    getChildren().add(head);
    choices.forEach(choice -> getChildren().add(row(choice, chosen)));
    getChildren().getLast().getStyleClass().add("last");
  }

  @Override
  public void requestFocus() {
    group.getToggles().stream()
        .filter(toggle -> toggle.isSelected() || group.getSelectedToggle() == null)
        .findFirst()
        .ifPresent(toggle -> ((RadioButton) toggle).requestFocus());
  }

  private HBox row(ClientIdentity choice, Optional<ClientIdentity> chosen) {
    TransportCertificate certificate = choice.certificate();
    String name = name(certificate);
    String facts = facts(certificate.certificate());
    boolean fits = certificate.servesClientAuthentication();
    String use =
        messages.get(fits ? "credentials.choice.transport" : "credentials.choice.otherPurpose");
    RadioButton radio = new RadioButton();
    radio.setToggleGroup(group);
    radio.setSelected(chosen.filter(choice::equals).isPresent());
    radio.setAccessibleText(name + ". " + facts + ". " + use);
    radio.setOnAction(event -> viewModel.choose(choice));
    StateBadge badge = new StateBadge(fits ? State.OK : State.WARNING, use);
    badge.getStyleClass().add("detail");
    HBox row = new HBox(radio, words(name, facts, certificate), badge);
    row.getStyleClass().addAll("row", "choice-row");
    row.setOnMouseClicked(event -> viewModel.choose(choice));
    return row;
  }

  private String name(TransportCertificate certificate) {
    X509Certificate own = certificate.certificate();
    return viewModel
        .holderOf(own)
        .flatMap(file -> Optional.ofNullable(file.names().get(own)))
        .or(certificate::organisationName)
        .orElseGet(() -> DistinguishedName.subjectOf(own).shortName());
  }

  private String facts(X509Certificate own) {
    return messages.get(
        "credentials.choice.facts",
        DistinguishedName.subjectOf(own).shortName(),
        messages.date(own.getNotAfter().toInstant()),
        viewModel.holderOf(own).map(CredentialFile::name).orElse(""));
  }

  private static VBox words(String name, String facts, TransportCertificate certificate) {
    Label title = new Label(name);
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    Label below = new Label(facts);
    below.getStyleClass().add("secondary");
    below.setWrapText(true);
    Label thumbprint =
        new Label("SHA-256 " + certificate.thumbprint().substring(0, THUMBPRINT_START) + " …");
    thumbprint.getStyleClass().addAll("mono", "muted");
    thumbprint.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    VBox words = new VBox(2, title, below, thumbprint);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }
}
