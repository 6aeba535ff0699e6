package openfinance.onboarding.ui.submission;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.i18n.Messages;

/** Who registers, in short. */
final class ApplicantCard extends VBox {
  private final Messages messages;
  private final VBox column = new VBox();
  private final FlowPane line = new FlowPane(24, 8);
  private List<Node> parts = List.of();
  private boolean sideBySide;

  ApplicantCard(Messages messages) {
    this.messages = messages;
    getStyleClass().add("card");
    Label title = new Label(messages.get("submission.applicant.title"));
    title.getStyleClass().add("section-title");
    VBox head = new VBox(title);
    head.getStyleClass().addAll("card-head", "applicant-head");
    column.getStyleClass().addAll("card-body", "applicant");
    line.getStyleClass().add("applicant-line");
    getChildren().addAll(head, column, line);
    arrange(false);
  }

  /** Shows the particulars side by side where the card is wide and low, or one below the other. */
  void arrange(boolean wideAndLow) {
    sideBySide = wideAndLow;
    column.getChildren().clear();
    line.getChildren().clear();
    (sideBySide ? line : column).getChildren().setAll(parts);
    column.setManaged(!sideBySide);
    line.setManaged(sideBySide);
  }

  void show(TransportCertificate certificate) {
    String applicationId = certificate.applicationId().orElse("");
    Label name = new Label(certificate.organisationName().orElse(applicationId));
    name.getStyleClass().add("strong");
    name.setWrapText(true);
    Label valid =
        new Label(
            messages.get(
                "submission.applicant.valid",
                messages.date(certificate.certificate().getNotAfter().toInstant())));
    valid.getStyleClass().add("detail");
    Label roles =
        new Label(messages.get("submission.applicant.locked"), Icons.of("fth-lock", "small"));
    roles.getStyleClass().add("secondary");
    parts =
        List.of(
            name,
            part(
                "application",
                new CopyableText(
                    messages, messages.get("submission.applicant.application"), applicationId)),
            part("certificate", valid),
            part("roles", roles));
    arrange(sideBySide);
  }

  private VBox part(String key, Node value) {
    Label label = new Label(messages.get("submission.applicant." + key));
    label.getStyleClass().add("secondary");
    return new VBox(2, label, value);
  }
}
