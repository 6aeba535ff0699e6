package openfinance.onboarding.ui.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** Who will be sent a request: server, whole endpoint, and how the connection test went. */
final class ReviewTable extends VBox {
  private static final double SERVER_WIDTH = 172;
  private static final double TEST_WIDTH = 200;
  private static final double GAP = 16;

  /** Of a monospaced font of 12 pixels: 0.602 em in the widest that are in use. */
  private static final double CHARACTER_WIDTH = 7.224;

  private static final double COPY_WIDTH = 32;

  /** Padding and borders at both sides. */
  private static final double SIDES = 36;

  private final Messages messages;
  private final StandingBadges badges;
  private final Label testTitle;
  private List<TargetRow> rows = List.of();
  private boolean compact;
  private Optional<Boolean> drawn = Optional.empty();

  ReviewTable(Messages messages) {
    this.messages = messages;
    this.badges = new StandingBadges(messages);
    this.testTitle = new Label(messages.get("submission.column.test"));
    testTitle.getStyleClass().add("table-head");
    getStyleClass().addAll("card", "submission-table");
    widthProperty().subscribe(width -> arrange());
  }

  /** Shows these servers. */
  void show(List<TargetRow> targets) {
    rows = targets;
    drawn = Optional.empty();
    arrange();
  }

  /** Shows the endpoint beside the server, or below it where there is too little room. */
  private void arrange() {
    double room = getWidth() - SIDES - SERVER_WIDTH - TEST_WIDTH - 2 * GAP;
    int longest =
        rows.stream()
            .mapToInt(row -> row.target().registrationEndpoint().toString().length())
            .max()
            .orElse(0);
    compact = longest * CHARACTER_WIDTH + COPY_WIDTH > room;
    if (!drawn.equals(Optional.of(compact))) {
      drawn = Optional.of(compact);
      draw();
      // A width that changes does so while the page is laid out, after its styles were applied.
      applyCss();
    }
  }

  /** Shows when the connections were tested. */
  void showTested(Optional<Instant> at) {
    testTitle.setText(
        at.map(it -> messages.get("submission.column.test.at", messages.time(it)))
            .orElse(messages.get("submission.column.test")));
  }

  private void draw() {
    getChildren().setAll(titles());
    rows.forEach(row -> getChildren().add(line(row)));
    getChildren().getLast().getStyleClass().add("last");
  }

  private GridPane titles() {
    GridPane titles = columns();
    titles.getStyleClass().add("table-titles");
    if (compact) {
      titles.addRow(0, head("submission.column.both"), testTitle);
    } else {
      titles.addRow(
          0, head("submission.column.server"), head("submission.column.endpoint"), testTitle);
    }
    return titles;
  }

  private GridPane line(TargetRow row) {
    RegistrationTarget target = row.target();
    GridPane line = columns();
    line.getStyleClass().addAll("row", "review-row");
    Node name = name(row);
    CopyableText endpoint =
        new CopyableText(
            messages,
            messages.get("submission.endpoint", target.organisationName()),
            target.registrationEndpoint().toString());
    StateBadge badge = new StateBadge();
    badge.getStyleClass().add("detail");
    badge.setMinWidth(0);
    badge.setWrapText(true);
    WhileShown.in(badge, row.standing()).subscribe(standing -> badges.show(badge, standing));
    if (compact) {
      line.add(name, 0, 0);
      line.add(badge, 1, 0);
      line.add(endpoint, 0, 1, 2, 1);
    } else {
      line.addRow(0, name, endpoint, badge);
    }
    return line;
  }

  /** With a note where no request is sent: of several, each that may be registered is left out. */
  private Node name(TargetRow row) {
    RegistrationTarget target = row.target();
    Label leftOut = new Label(messages.get("submission.earlier.leftOut.short"));
    leftOut.getStyleClass().add("secondary");
    VBox name = new VBox(new ServerName(target.organisationName(), target.serverName()), leftOut);
    name.setAlignment(Pos.CENTER_LEFT);
    WhileShown.in(name, row.earlier())
        .subscribe(
            earlier -> {
              boolean out = rows.size() > 1 && row.mayBeRegistered();
              leftOut.setVisible(out);
              leftOut.setManaged(out);
            });
    return name;
  }

  private GridPane columns() {
    GridPane line = new GridPane();
    line.setHgap(GAP);
    line.setAlignment(Pos.CENTER_LEFT);
    ColumnConstraints growing = new ColumnConstraints();
    growing.setHgrow(Priority.ALWAYS);
    if (compact) {
      line.getColumnConstraints().addAll(growing, new ColumnConstraints(TEST_WIDTH));
    } else {
      line.getColumnConstraints()
          .addAll(new ColumnConstraints(SERVER_WIDTH), growing, new ColumnConstraints(TEST_WIDTH));
    }
    return line;
  }

  private Label head(String key) {
    Label head = new Label(messages.get(key));
    head.getStyleClass().add("table-head");
    return head;
  }
}
