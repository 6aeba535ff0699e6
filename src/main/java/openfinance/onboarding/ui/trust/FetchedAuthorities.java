package openfinance.onboarding.ui.trust;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;
import javafx.event.ActionEvent;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.IntoView;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * CA certificates that were fetched, to be compared with another source before they are trusted.
 */
public final class FetchedAuthorities extends VBox {
  private final TrustedAuthorities authorities;
  private final Messages messages;
  private final Runnable trusted;
  private final Node next;
  private final TextField other = new TextField();
  private final StateBadge verdict = new StateBadge();

  /**
   * A card that is there while something waits to be compared.
   *
   * @param trusted told when the person trusts them
   * @param next has the focus when nothing waits any more
   */
  public FetchedAuthorities(
      TrustedAuthorities authorities, Messages messages, Runnable trusted, Node next) {
    this.authorities = authorities;
    this.messages = messages;
    this.trusted = trusted;
    this.next = next;
    getStyleClass().addAll("card", "fetched-authorities");
    other.setId("otherFingerprint");
    other.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    other.getStyleClass().add("mono");
    verdict.setWrapText(true);
    verdict.setMinWidth(0);
    other.textProperty().subscribe(this::compare);
    // Enter compares nothing more, and must not reach the button that sends.
    other.setOnAction(ActionEvent::consume);
    WhileShown.in(this, authorities.fetched()).subscribe(this::draw);
  }

  private void draw(List<X509Certificate> fetched) {
    boolean within = Focus.in(this).isPresent();
    boolean seen = Focus.isSeenIn(this);
    other.clear();
    setVisible(!fetched.isEmpty());
    setManaged(!fetched.isEmpty());
    getChildren().clear();
    if (fetched.isEmpty()) {
      if (within) {
        Focus.give(next, seen);
      }
      return;
    }
    VBox rows = new VBox();
    fetched.forEach(authority -> rows.getChildren().add(new AuthorityLine(messages, authority)));
    getChildren().addAll(head(), rows, comparison(), foot(fetched.size()));
    other.requestFocus();
    IntoView.bring(this);
  }

  private Node head() {
    Label title = new Label(messages.get("trust.fetched.title"));
    title.getStyleClass().add("section-title");
    Label note =
        new Label(
            messages.get(
                "trust.fetched.note",
                authorities.published().stream()
                    .map(address -> address.getHost())
                    .distinct()
                    .collect(Collectors.joining(", "))));
    note.getStyleClass().add("secondary");
    note.setWrapText(true);
    VBox head = new VBox(2, title, note);
    head.getStyleClass().add("card-head");
    return head;
  }

  private Node comparison() {
    Label label = new Label(messages.get("trust.fetched.other"));
    label.setLabelFor(other);
    label.setWrapText(true);
    label.getStyleClass().add("secondary");
    other.setAccessibleText(label.getText());
    VBox comparison = new VBox(4, label, other, verdict);
    comparison.getStyleClass().add("fetched-comparison");
    return comparison;
  }

  private void compare(String pasted) {
    boolean empty = pasted.isBlank();
    verdict.setVisible(!empty);
    verdict.setManaged(!empty);
    if (empty) {
      return;
    }
    if (!Fingerprint.isWhole(pasted)) {
      verdict.show(State.OPEN, messages.get("trust.fetched.incomplete"));
      return;
    }
    authorities.fetched().getValue().stream()
        .filter(one -> Fingerprint.matches(pasted, one))
        .findFirst()
        .ifPresentOrElse(
            one ->
                verdict.show(
                    State.OK,
                    messages.get(
                        "trust.fetched.same", DistinguishedName.subjectOf(one).shortName())),
            () -> verdict.show(State.DANGER, messages.get("trust.fetched.different")));
  }

  private Node foot(int count) {
    Button trust = new Button(messages.get("trust.fetched.trust", count), Icons.of("fth-shield"));
    trust.setId("trustFetched");
    trust.setMinWidth(Button.USE_PREF_SIZE);
    trust.setOnAction(
        event -> {
          authorities.trustFetched();
          trusted.run();
        });
    Button drop = new Button(messages.get("trust.fetched.drop"));
    drop.getStyleClass().add("flat");
    drop.setMinWidth(Button.USE_PREF_SIZE);
    drop.setOnAction(event -> authorities.dropFetched());
    Label careful = new Label(messages.get("trust.fetched.careful"));
    careful.getStyleClass().add("secondary");
    careful.setWrapText(true);
    HBox.setHgrow(careful, Priority.ALWAYS);
    careful.setMaxWidth(Double.MAX_VALUE);
    HBox foot = new HBox(8, careful, drop, trust);
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("card-foot");
    return foot;
  }
}
