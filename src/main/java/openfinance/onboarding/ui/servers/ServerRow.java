package openfinance.onboarding.ui.servers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.Region;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * What a cell of the list shows. A list that changes hands its cells from row to row several times
 * before it is laid out, so a row is drawn only then, and only when it is another. Laid out by hand
 * and apart from the list: a letter in the search redraws every row in sight, and nests of boxes
 * would have most of the time of that.
 */
final class ServerRow extends Region {
  private static final double BETWEEN_NAMES = 6;
  private static final double BETWEEN_LINES = 1;
  private static final double LONGEST_SERVER = 1 / 3.0;

  /** In characters. */
  private static final int LONGEST_WHOLE = 32;

  private final Messages messages;
  private final ServerWords words;
  private final ObservableValue<Boolean> narrow;
  private final CheckBox box = new CheckBox();
  private final LogoTile logo;
  private final Label organisation = label("strong");
  private final Label server = label("muted");
  private final Label host = label("mono", "muted");
  private final Label accountTypes = label("detail");
  private final Label apiFamilies = label("detail");
  private final Label uses = label("secondary");
  private final StateBadge status = new StateBadge();
  private final ReadOnlyStringWrapper description = new ReadOnlyStringWrapper("");
  private Optional<Shown> wanted = Optional.empty();
  private Optional<Shown> drawn = Optional.empty();

  /** All that a row's looks depend on. */
  record Shown(ListedServer row, boolean picked, Optional<Instant> registered) {}

  /**
   * An empty row.
   *
   * @param narrow whether account types and API families stand below the host
   */
  ServerRow(Messages messages, Logos logos, ObservableValue<Boolean> narrow) {
    this.messages = messages;
    this.words = new ServerWords(messages);
    this.logo = new LogoTile(logos);
    this.narrow = narrow;
    box.setFocusTraversable(false);
    box.setMouseTransparent(true);
    host.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    host.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    status.getStyleClass().add("detail");
    setManaged(false);
    setVisible(false);
    getChildren()
        .addAll(box, logo, organisation, server, host, uses, accountTypes, apiFamilies, status);
    narrow.subscribe(this::requestLayout);
  }

  /** Shows this row soon, or nothing. */
  void show(Optional<Shown> now) {
    wanted = now;
    requestLayout();
  }

  /** The row in words, for a screen reader. */
  ReadOnlyStringProperty description() {
    return description.getReadOnlyProperty();
  }

  @Override
  protected void layoutChildren() {
    if (!wanted.equals(drawn)) {
      drawn = wanted;
      setVisible(drawn.isPresent());
      drawn.ifPresentOrElse(this::draw, () -> description.set(""));
    }
    boolean tight = narrow.getValue();
    uses.setVisible(tight);
    accountTypes.setVisible(!tight);
    apiFamilies.setVisible(!tight);
    double column = getWidth();
    for (ServerColumns.Fixed fixed : ServerColumns.fixed(tight).reversed()) {
      column -= fixed.width();
      place(cell(fixed), column, middle(cell(fixed)), fixed.width());
      column -= ServerColumns.GAP;
    }
    place(box, 0, middle(box), ServerColumns.BOX);
    place(logo, ServerColumns.BOX + ServerColumns.LOGO_GAP, middle(logo), LogoTile.SIDE);
    double names = ServerColumns.MARK + ServerColumns.GAP;
    layoutNames(names, Math.max(0, column - names), tight);
  }

  private Node cell(ServerColumns.Fixed column) {
    return switch (column) {
      case ACCOUNT_TYPES -> accountTypes;
      case API_FAMILIES -> apiFamilies;
      case STATUS, STATUS_NARROW -> status;
    };
  }

  /** The server's name gives way first, unless the organisations' names alone have no room. */
  private void layoutNames(double x, double width, boolean tight) {
    double whole = organisation.prefWidth(-1);
    boolean fits = organisation.getText().length() <= LONGEST_WHOLE;
    double beside = Math.min(server.prefWidth(-1), width * LONGEST_SERVER) + BETWEEN_NAMES;
    double first = fits ? whole : Math.min(whole, width - beside);
    List<Label> below = tight ? List.of(host, uses) : List.of(host);
    double height = organisation.prefHeight(-1);
    for (Label line : below) {
      height += BETWEEN_LINES + line.prefHeight(-1);
    }
    double y = (getHeight() - height) / 2;
    double second = x + first + BETWEEN_NAMES;
    place(organisation, x, y, Math.min(first, width));
    place(server, second, y, Math.max(0, x + width - second));
    y += organisation.prefHeight(-1);
    for (Label line : below) {
      place(line, x, y + BETWEEN_LINES, width);
      y += BETWEEN_LINES + line.prefHeight(-1);
    }
  }

  private double middle(Node node) {
    return (getHeight() - node.prefHeight(-1)) / 2;
  }

  private void place(Node node, double x, double y, double room) {
    node.resizeRelocate(
        snapPositionX(x),
        snapPositionY(y),
        Math.min(snapSizeX(node.prefWidth(-1)), snapSizeX(room)),
        snapSizeY(node.prefHeight(-1)));
  }

  private void draw(Shown now) {
    ListedServer row = now.row();
    box.setSelected(now.picked());
    box.setDisable(!row.canBePicked());
    logo.show(row);
    organisation.setText(row.organisationName());
    server.setText(words.furtherName(row));
    host.setText(words.host(row));
    describe(accountTypes, words.accountTypes(row), row.accountTypes().isEmpty());
    describe(apiFamilies, words.apiFamilies(row), row.apiFamilies().isEmpty());
    uses.setText(messages.get("servers.uses", accountTypes.getText(), apiFamilies.getText()));
    String standing = words.status(row, now.registered());
    status.show(ServerWords.state(row, now.registered()), standing);
    String key =
        now.picked()
            ? "servers.row.picked"
            : row.canBePicked() ? "servers.row.open" : "servers.row.closed";
    description.set(messages.get(key, words.name(row), words.host(row), standing, uses.getText()));
  }

  /** Everything about the row; also what the list had to cut off. */
  String whole() {
    return wanted
        .map(
            now ->
                String.join(
                        "\n",
                        words.name(now.row()),
                        words.host(now.row()),
                        words.uses(now.row()),
                        words.explanation(now.row(), now.registered()))
                    .strip())
        .orElse("");
  }

  private static void describe(Label label, String words, boolean notStated) {
    label.setText(words);
    if (notStated != label.getStyleClass().contains("muted")) {
      if (notStated) {
        label.getStyleClass().add("muted");
      } else {
        label.getStyleClass().remove("muted");
      }
      // A class that comes and goes in a layout pass is styled a frame too late.
      label.applyCss();
    }
  }

  private static Label label(String... styleClasses) {
    Label label = new Label();
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
