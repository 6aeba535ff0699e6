package openfinance.onboarding.ui.trust;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.transport.SentChain;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * The certificates that a server sent as a tree, each below its issuer; the missing link is stated.
 */
public final class ServerChain extends VBox {
  private static final double INDENT = 26;

  private final Messages messages;
  private int depth;

  /**
   * The tree of a chain.
   *
   * @param published where the Trust Framework publishes its CA certificates: said where the chain
   *     ends at nothing that is trusted
   */
  public ServerChain(Messages messages, SentChain chain, List<URI> published) {
    this.messages = messages;
    getStyleClass().add("server-chain");
    Label title = new Label(messages.get("trust.chain.title"));
    title.getStyleClass().add("section-title");
    getChildren().add(title);
    chain.missing().ifPresent(this::missing);
    for (SentChain.Link link : chain.links()) {
      boolean server = link.equals(chain.links().getLast());
      draw(link, server);
    }
    chain.unrelated().forEach(this::unrelated);
    if (chain.missing().isPresent() && !published.isEmpty()) {
      getChildren().add(published(published));
    }
  }

  private Node published(List<URI> addresses) {
    Label words = new Label(messages.get("trust.chain.published"), Icons.of("fth-download", "off"));
    words.getStyleClass().add("secondary");
    words.setWrapText(true);
    VBox box = new VBox(2, words);
    for (URI address : addresses) {
      box.getChildren().add(new CopyableText(messages, name(address), address.toString()));
    }
    box.getStyleClass().add("chain-published");
    VBox.setMargin(box, new Insets(8, 0, 0, 0));
    return box;
  }

  private String name(URI address) {
    String path = address.getPath();
    return messages.get("trust.chain.published.address", path.substring(path.lastIndexOf('/') + 1));
  }

  private void missing(String name) {
    add(
        Icons.of("fth-help-circle", "danger"),
        name,
        messages.get("trust.chain.missing"),
        new StateBadge(State.DANGER, messages.get("trust.chain.missing.state")));
  }

  private void draw(SentChain.Link link, boolean server) {
    X509Certificate certificate = link.certificate();
    String until = messages.date(certificate.getNotAfter().toInstant());
    String role =
        server ? "trust.chain.server" : link.sent() ? "trust.chain.sent" : "trust.chain.held";
    String below =
        switch (link.standing()) {
          case EXPIRED -> messages.get(role + ".expired", until);
          case NOT_YET_VALID ->
              messages.get(role + ".notYet", messages.date(certificate.getNotBefore().toInstant()));
          case TRUSTED, ISSUED, NO_TRUSTED_ISSUER -> messages.get(role, until);
        };
    add(
        Icons.of(server ? "fth-server" : "fth-shield", "off"),
        DistinguishedName.subjectOf(certificate).shortName(),
        below,
        badge(link.standing()));
  }

  private StateBadge badge(SentChain.Standing standing) {
    return switch (standing) {
      case TRUSTED -> new StateBadge(State.OK, messages.get("trust.chain.trusted"));
      case ISSUED -> new StateBadge(State.OPEN, messages.get("trust.chain.issued"));
      case NO_TRUSTED_ISSUER -> new StateBadge(State.DANGER, messages.get("trust.chain.noIssuer"));
      case EXPIRED -> new StateBadge(State.DANGER, messages.get("trust.chain.expired"));
      case NOT_YET_VALID -> new StateBadge(State.DANGER, messages.get("trust.chain.notYet"));
    };
  }

  private void unrelated(X509Certificate certificate) {
    depth = 0;
    add(
        Icons.of("fth-file-text", "off"),
        DistinguishedName.subjectOf(certificate).shortName(),
        messages.get("trust.chain.unrelated"),
        new StateBadge(State.NOTE, messages.get("trust.chain.unrelated.state")));
  }

  private void add(Node icon, String name, String below, StateBadge badge) {
    Label first = new Label(name);
    first.getStyleClass().add("detail");
    first.setWrapText(true);
    first.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    Label second = new Label(below);
    second.getStyleClass().add("chain-note");
    second.setWrapText(true);
    badge.getStyleClass().add("chain-note");
    VBox words = new VBox(2, first, second, badge);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox link = new HBox(10, icon, words);
    link.setPadding(new Insets(6, 0, 6, 0));
    VBox.setMargin(link, new Insets(0, 0, 0, depth * INDENT));
    depth++;
    getChildren().add(link);
  }
}
