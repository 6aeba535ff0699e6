package openfinance.onboarding.ui.credentials;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.i18n.Messages;

/** The certificate's chain: the root at the top, each below its issuer; says which is missing. */
final class ChainCard extends VBox {
  private static final double INDENT = 26;

  private final Messages messages;
  private final Function<X509Certificate, Optional<String>> source;
  private final Predicate<X509Certificate> trusted;
  private final VBox body = new VBox();
  private int depth;

  /**
   * A card.
   *
   * @param source the file that a certificate came from, when it is known
   * @param trusted whether a CA certificate is among those trusted in the environment
   */
  ChainCard(
      Messages messages,
      TransportCertificate certificate,
      Function<X509Certificate, Optional<String>> source,
      Predicate<X509Certificate> trusted) {
    this.messages = messages;
    this.source = source;
    this.trusted = trusted;
    getStyleClass().add("card");
    body.getStyleClass().add("chain");
    Label title = new Label(messages.get("credentials.chain"));
    title.getStyleClass().add("section-title");
    HBox head = new HBox(title);
    head.getStyleClass().addAll("card-head", "findings-head");
    getChildren().addAll(head, body);
    draw(certificate);
  }

  private void draw(TransportCertificate certificate) {
    List<X509Certificate> issuers = certificate.issuers();
    X509Certificate top = issuers.isEmpty() ? certificate.certificate() : issuers.getLast();
    if (!isRoot(top)) {
      link(
          "fth-help-circle",
          title(DistinguishedName.issuerOf(top).shortName()),
          messages.get("credentials.chain.missing"),
          State.WARNING);
    }
    issuers.reversed().forEach(this::authority);
    String role = messages.get("credentials.chain.own");
    String name = DistinguishedName.subjectOf(certificate.certificate()).shortName();
    link("fth-file-text", new CopyableText(messages, role, name), role, State.PROVED);
  }

  private void authority(X509Certificate issuer) {
    boolean held = trusted.test(issuer);
    boolean end = isRoot(issuer);
    String role = end ? "credentials.chain.root" : "credentials.chain.issuing";
    String below =
        end && !held
            ? messages.get("credentials.chain.root.untrusted")
            : source
                .apply(issuer)
                .map(file -> messages.get(role + ".from", file))
                .orElse(messages.get(role));
    link(
        "fth-shield",
        title(DistinguishedName.subjectOf(issuer).shortName()),
        below,
        end && !held ? State.WARNING : State.PROVED);
  }

  private static Label title(String name) {
    Label title = new Label(name);
    title.getStyleClass().add("detail");
    title.setWrapText(true);
    title.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return title;
  }

  private void link(String icon, Node title, String below, State state) {
    Label role = new Label(below);
    role.getStyleClass().add("chain-role");
    role.setWrapText(true);
    VBox words = new VBox(title, role);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox link =
        new HBox(Icons.of(icon, "off"), words, Icons.of(state.icon(), "small", state.styleClass()));
    link.getStyleClass().add("chain-link");
    VBox.setMargin(link, new Insets(0, 0, 0, depth * INDENT));
    depth++;
    body.getChildren().add(link);
  }

  private static boolean isRoot(X509Certificate certificate) {
    return certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal());
  }
}
