package openfinance.onboarding.ui.submission;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.i18n.Messages;

/** Who registers, in short. */
final class ApplicantCard extends VBox {
  private final Messages messages;
  private final VBox body = new VBox();

  ApplicantCard(Messages messages) {
    this.messages = messages;
    getStyleClass().add("card");
    Label title = new Label(messages.get("submission.applicant.title"));
    title.getStyleClass().add("section-title");
    VBox head = new VBox(title);
    head.getStyleClass().addAll("card-head", "applicant-head");
    body.getStyleClass().addAll("card-body", "applicant");
    getChildren().addAll(head, body);
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
    body.getChildren()
        .setAll(
            name,
            part(
                "application",
                new CopyableText(
                    messages, messages.get("submission.applicant.application"), applicationId)),
            part("certificate", valid),
            part("roles", roles));
  }

  private VBox part(String key, Node value) {
    Label label = new Label(messages.get("submission.applicant." + key));
    label.getStyleClass().add("secondary");
    return new VBox(2, label, value);
  }
}
