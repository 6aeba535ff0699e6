package openfinance.onboarding.ui.credentials;

import java.security.cert.X509Certificate;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** CA certificates that the environment trusts, by the file they came from or by their name. */
final class AuthorityRow extends VBox {
  private final AuthorityFiles.Group group;

  AuthorityRow(CredentialsViewModel viewModel, AuthorityFiles.Group group, Messages messages) {
    this.group = group;
    getStyleClass().add("file-row");
    String environment =
        viewModel.environment().map(now -> now.environment().kind().id()).orElse("");
    String kind =
        messages.get("credentials.authorities." + environment, group.certificates().size());
    HBox line =
        FileRow.line(
            "fth-shield",
            group.name(),
            kind,
            new StateBadge(State.OK, messages.get("credentials.file.trusted")),
            FileRow.removeButton(messages, group.name(), () -> viewModel.removeAuthorities(group)));
    line.getStyleClass().add("authority-line");
    Tooltip.install(
        line, new Tooltip(subjects(group) + "\n\n" + messages.get("credentials.authorities.why")));
    setAccessibleText(group.name() + ". " + kind);
    getChildren().add(line);
  }

  /** The CA certificates that the row shows. */
  AuthorityFiles.Group group() {
    return group;
  }

  private static String subjects(AuthorityFiles.Group group) {
    StringBuilder names = new StringBuilder();
    for (X509Certificate certificate : group.certificates()) {
      names.append(names.isEmpty() ? "" : "\n");
      names.append(DistinguishedName.subjectOf(certificate).shortName());
    }
    return names.toString();
  }
}
