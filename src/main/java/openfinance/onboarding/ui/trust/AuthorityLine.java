package openfinance.onboarding.ui.trust;

import java.security.cert.X509Certificate;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.credentials.Thumbprint;
import openfinance.onboarding.ui.feedback.CopyButton;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.i18n.Messages;

/** A CA certificate: its name, its dates, and its SHA-256 in groups for comparison. */
final class AuthorityLine extends HBox {
  AuthorityLine(Messages messages, X509Certificate authority) {
    Label name = new Label(DistinguishedName.subjectOf(authority).shortName());
    name.setWrapText(true);
    Label dates =
        new Label(
            messages.get(
                "trust.dates",
                messages.date(authority.getNotBefore().toInstant()),
                messages.date(authority.getNotAfter().toInstant())));
    dates.getStyleClass().add("secondary");
    Label digest = new Label(Fingerprint.grouped(authority));
    digest.getStyleClass().addAll("mono", "fingerprint");
    digest.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    digest.setMinWidth(USE_PREF_SIZE);
    digest.setAccessibleText("SHA-256 " + Thumbprint.sha256(authority));
    Button copy = new CopyButton(messages, "SHA-256", () -> Thumbprint.sha256(authority));
    HBox fingerprint = new HBox(4, digest, copy);
    fingerprint.setAlignment(Pos.TOP_LEFT);
    VBox words = new VBox(2, name, dates, fingerprint);
    HBox.setHgrow(words, Priority.ALWAYS);
    getChildren().addAll(Icons.of("fth-shield", "off"), words);
    getStyleClass().addAll("row", "authority-details");
    setAlignment(Pos.TOP_LEFT);
  }
}
