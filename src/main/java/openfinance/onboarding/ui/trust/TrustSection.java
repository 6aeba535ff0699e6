package openfinance.onboarding.ui.trust;

import java.io.File;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.util.Subscription;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.credentials.Thumbprint;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.BusyButton;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.i18n.Messages;

/** The CA certificates that are trusted in the environment, to add to and to remove from. */
public final class TrustSection extends VBox {
  private static final String REMOVE = ".remove-authority";

  private final TrustedAuthorities authorities;
  private final Messages messages;
  private final VBox list = new VBox();
  private final VBox problems = new VBox();
  private Subscription listening = Subscription.EMPTY;

  /** A section over these. */
  public TrustSection(TrustedAuthorities authorities, Messages messages) {
    this.authorities = authorities;
    this.messages = messages;
    getStyleClass().addAll("card", "trust-section");
    Label title = new Label(messages.get("trust.title"));
    title.getStyleClass().add("section-title");
    title.setMaxWidth(Double.MAX_VALUE);
    title.setWrapText(true);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button fetch = fetchButton();
    Button add = addButton();
    HBox head = new HBox(8, title, fetch, add);
    head.getStyleClass().addAll("card-head", "tight");
    Label note = new Label(messages.get("trust.note"));
    note.getStyleClass().addAll("secondary", "trust-note");
    note.setWrapText(true);
    VBox published = new VBox(new FetchedAuthorities(authorities, messages, () -> {}, fetch));
    published.getStyleClass().add("trust-fetched");
    published.managedProperty().bind(authorities.fetched().map(some -> !some.isEmpty()));
    getChildren().addAll(head, published, list, note, problems);
    WhileShown.in(this, authorities.list())
        .subscribe(
            now -> {
              listening.unsubscribe();
              listening = WhileShown.follow(this, now, () -> draw(now, add));
            });
    WhileShown.in(this, authorities.problem()).subscribe(this::showProblem);
  }

  /** A button that fetches the published CA certificates. */
  public Button fetchButton() {
    Button fetch = new Button(messages.get("trust.fetch"), Icons.of("fth-download"));
    fetch.getStyleClass().add("small-button");
    fetch.setMinWidth(Button.USE_PREF_SIZE);
    fetch.setOnAction(event -> authorities.fetch());
    BusyButton.rest(fetch, authorities.fetching());
    return fetch;
  }

  /** A button that asks for files and adds the CA certificates in them. */
  public Button addButton() {
    Button add = new Button(messages.get("trust.add"), Icons.of("fth-folder"));
    add.getStyleClass().add("small-button");
    add.setMinWidth(Button.USE_PREF_SIZE);
    add.setOnAction(event -> choose());
    return add;
  }

  private void choose() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(ArabicWrapping.title(messages.get("trust.choose")));
    List<File> files = chooser.showOpenMultipleDialog(getScene().getWindow());
    if (files != null) {
      authorities.add(files.stream().map(File::toPath).toList());
    }
  }

  private void draw(List<X509Certificate> trusted, Button add) {
    Focus.keepRow(
        list,
        () -> list.getChildren().setAll(trusted.stream().map(this::line).toList()),
        REMOVE,
        add);
    if (list.getChildren().isEmpty()) {
      Label none = new Label(messages.get("trust.none"));
      none.getStyleClass().add("row");
      list.getChildren().add(none);
    }
  }

  private Node line(X509Certificate authority) {
    String name = DistinguishedName.subjectOf(authority).shortName();
    AuthorityLine line = new AuthorityLine(messages, authority);
    Button remove = new Button(messages.get("trust.remove"), Icons.of("fth-x"));
    remove.setAccessibleText(messages.get("trust.remove.name", name));
    remove.setId("remove-" + Thumbprint.sha256(authority));
    remove.getStyleClass().addAll("flat", "small-button", "remove-authority");
    remove.setMinWidth(Button.USE_PREF_SIZE);
    remove.setOnAction(event -> authorities.remove(authority));
    line.getChildren().add(remove);
    return line;
  }

  private void showProblem(Optional<Problem> problem) {
    problems
        .getChildren()
        .setAll(problem.stream().map(it -> new ProblemCard(messages, it, List.of())).toList());
  }
}
