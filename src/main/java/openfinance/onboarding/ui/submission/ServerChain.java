package openfinance.onboarding.ui.submission;

import java.security.cert.X509Certificate;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** The certificates that a server sent, the root at the top; the missing link is stated. */
final class ServerChain extends VBox {
  private static final double INDENT = 26;

  private final Messages messages;

  /** The chain as the server sent it, its own certificate first; not empty. */
  ServerChain(Messages messages, List<X509Certificate> sent) {
    this.messages = messages;
    getStyleClass().addAll("card", "server-chain");
    Label title =
        new Label(
            messages.get(
                "submission.chain.title",
                DistinguishedName.subjectOf(sent.getFirst()).shortName()));
    title.getStyleClass().add("section-title");
    getChildren().add(title);
    X509Certificate last = sent.getLast();
    int depth = 0;
    if (!last.getIssuerX500Principal().equals(last.getSubjectX500Principal())) {
      getChildren().add(missing(DistinguishedName.issuerOf(last).shortName()));
      depth++;
    }
    for (X509Certificate certificate : sent.reversed()) {
      boolean server = certificate.equals(sent.getFirst());
      getChildren()
          .add(
              link(
                  Icons.of(server ? "fth-server" : "fth-shield", "off"),
                  DistinguishedName.subjectOf(certificate).shortName(),
                  messages.get(
                      server ? "submission.chain.server" : "submission.chain.issuer",
                      messages.date(certificate.getNotAfter().toInstant())),
                  depth++));
    }
  }

  private HBox missing(String name) {
    HBox link =
        link(
            Icons.of("fth-help-circle", "danger"),
            name,
            messages.get("submission.chain.missing"),
            0);
    link.getChildren()
        .add(new StateBadge(State.DANGER, messages.get("submission.chain.missing.state")));
    return link;
  }

  private static HBox link(Node icon, String name, String below, int depth) {
    Label first = new Label(name);
    first.getStyleClass().add("detail");
    Label second = new Label(below);
    second.getStyleClass().add("chain-note");
    VBox words = new VBox(2, first, second);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox link = new HBox(10, icon, words);
    link.setPadding(new Insets(6, 0, 6, depth * INDENT));
    return link;
  }
}
