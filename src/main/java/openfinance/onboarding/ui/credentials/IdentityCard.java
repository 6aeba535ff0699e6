package openfinance.onboarding.ui.credentials;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** The transport certificate as an identity: whose it is, how long, and its identifiers. */
final class IdentityCard extends VBox {
  private static final int SOON = 60;
  private static final int THUMBPRINT_START = 23;
  private static final int THUMBPRINT_END = 11;

  private final Messages messages;
  private final TransportCertificate certificate;
  private final CertificateFacts facts;
  private final GridPane list = new GridPane();

  /**
   * A card.
   *
   * @param verdict whether it can be used
   * @param environment the stable word of the chosen environment
   */
  IdentityCard(
      Messages messages,
      TransportCertificate certificate,
      StateBadge verdict,
      CertificateFacts facts,
      String environment) {
    this.messages = messages;
    this.certificate = certificate;
    this.facts = facts;
    setId(CredentialsViewModel.CARD);
    getStyleClass().add("card");
    fill();
    VBox body = new VBox(validity(), list);
    body.getStyleClass().addAll("card-body", "identity-body");
    getChildren().addAll(head(verdict, environment), body);
  }

  private Node head(StateBadge verdict, String environment) {
    StackPane sign = new StackPane(Icons.of("fth-award", "large"));
    sign.getStyleClass().add("identity-sign");
    Label name =
        new Label(
            certificate
                .organisationName()
                .orElseGet(
                    () -> DistinguishedName.subjectOf(certificate.certificate()).shortName()));
    name.getStyleClass().add("card-title");
    name.setWrapText(true);
    Label below = new Label(messages.get("credentials.card." + environment));
    below.getStyleClass().add("secondary");
    VBox words = new VBox(name, below);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = new HBox(sign, words, verdict);
    head.getStyleClass().addAll("card-head", "identity-head");
    return head;
  }

  private Node validity() {
    Label dates =
        new Label(
            messages.get(
                "credentials.validity",
                messages.date(facts.notBefore()),
                messages.date(facts.notAfter())));
    dates.getStyleClass().add("detail");
    dates.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(dates, Priority.ALWAYS);
    Label left = new Label(messages.get("credentials.daysLeft", Math.max(facts.daysLeft(), -1)));
    left.getStyleClass().addAll("detail", "strong-detail");
    left.setMinWidth(Region.USE_PREF_SIZE);
    return new VBox(6, new HBox(8, dates, left), bar());
  }

  private Node bar() {
    Region over = new Region();
    over.getStyleClass().add("validity-over");
    HBox bar = new HBox(over);
    bar.getStyleClass().add("validity");
    if (facts.daysLeft() < SOON) {
      bar.getStyleClass().add("soon");
    }
    over.prefWidthProperty().bind(bar.widthProperty().multiply(facts.elapsed()));
    over.minWidthProperty().bind(over.prefWidthProperty());
    return bar;
  }

  private void fill() {
    list.getStyleClass().add("facts");
    ColumnConstraints names = new ColumnConstraints();
    names.setMinWidth(Region.USE_PREF_SIZE);
    ColumnConstraints values = new ColumnConstraints();
    values.setHgrow(Priority.ALWAYS);
    values.setMinWidth(0);
    list.getColumnConstraints().addAll(names, values);
    certificate.applicationId().ifPresent(id -> copyable("application", id, id));
    certificate.organisationId().ifPresent(id -> copyable("organisation", id, id));
    String subject = facts.subject();
    copyable("subject", subject, shortSubject(subject));
    String issuer = DistinguishedName.issuerOf(certificate.certificate()).shortName();
    copyable("issuer", issuer, issuer);
    copyable("serial", facts.serialNumber(), facts.serialNumber());
    Label key = new Label(messages.get("credentials.key", facts.key(), facts.signedWith()));
    key.getStyleClass().add("detail");
    row("key", key);
    copyable("thumbprint", certificate.thumbprint(), shortened(certificate.thumbprint()));
  }

  private void copyable(String name, String value, String shortened) {
    CopyableText text = new CopyableText(messages, messages.get("credentials.fact." + name));
    text.show(value, shortened);
    text.setNodeOrientation(NodeOrientation.INHERIT);
    row(name, text);
  }

  private void row(String name, Node value) {
    Label label = new Label(messages.get("credentials.fact." + name));
    label.getStyleClass().add("secondary");
    list.addRow(list.getRowCount(), label, value);
  }

  /** Without the identifiers, which stand in rows of their own. */
  private String shortSubject(String whole) {
    DistinguishedName name = DistinguishedName.subjectOf(certificate.certificate());
    return name.organisation()
        .map(own -> name.country().map(c -> "C=" + c + ", O=" + own).orElse("O=" + own))
        .orElse(whole);
  }

  private static String shortened(String thumbprint) {
    return thumbprint.substring(0, THUMBPRINT_START)
        + " … "
        + thumbprint.substring(thumbprint.length() - THUMBPRINT_END);
  }
}
