package openfinance.onboarding.ui.servers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** A server of the directory as a row: picked by a click or the space bar. */
final class ServerCell extends ListCell<ListedServer> {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  private static final double PADDING = 16;

  /** In characters. */
  private static final int LONGEST_WHOLE = 32;

  private final ServersViewModel viewModel;
  private final Messages messages;
  private final ServerWords words;
  private final CheckBox box = new CheckBox();
  private final LogoTile logo;
  private final Label organisation = label("strong");
  private final Label server = label("muted");
  private final Label host = label("mono", "muted");
  private final Label accountTypes = label("detail");
  private final Label apiFamilies = label("detail");
  private final Label uses = label("secondary");
  private final StateBadge status = new StateBadge();
  private final Tooltip tooltip = new Tooltip();

  /**
   * A cell.
   *
   * @param narrow whether account types and API families stand below the host
   */
  ServerCell(ServersViewModel viewModel, Messages messages, ObservableValue<Boolean> narrow) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.words = new ServerWords(messages);
    this.logo = new LogoTile(viewModel.logos());
    box.setFocusTraversable(false);
    box.setMouseTransparent(true);
    host.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    status.getStyleClass().add("detail");
    setText(null);
    setPrefWidth(0);
    tooltip.setOnShowing(event -> tooltip.setText(tip()));
    widthProperty().subscribe(width -> alignWithHead(width.doubleValue()));
    getStyleClass().add("server-cell");
    narrow.subscribe(this::arrange);
    setOnMouseClicked(
        event -> {
          if (!isEmpty() && event.isShiftDown()) {
            viewModel.toggle(List.copyOf(getListView().getSelectionModel().getSelectedItems()));
          } else if (!isEmpty()) {
            viewModel.toggle(getItem());
          }
        });
  }

  @Override
  protected void updateItem(ListedServer row, boolean empty) {
    super.updateItem(row, empty);
    boolean filled = !empty && row != null;
    showGraphic(filled);
    pseudoClassStateChanged(PICKED, filled && viewModel.isPicked(row));
    setTooltip(filled ? tooltip : null);
    if (!filled) {
      setAccessibleText("");
      return;
    }
    box.setSelected(viewModel.isPicked(row));
    box.setDisable(!row.canBePicked());
    logo.show(row);
    organisation.setText(row.organisationName());
    // The server's name gives way first, unless the organisations' names alone have no room.
    boolean fits = row.organisationName().length() <= LONGEST_WHOLE;
    organisation.setMinWidth(fits ? USE_PREF_SIZE : 0);
    server.setText(words.furtherName(row));
    host.setText(words.host(row));
    describe(accountTypes, words.accountTypes(row), row.accountTypes().isEmpty());
    describe(apiFamilies, words.apiFamilies(row), row.apiFamilies().isEmpty());
    uses.setText(messages.get("servers.uses", words.accountTypes(row), words.apiFamilies(row)));
    Optional<Instant> before = row.wellKnown().flatMap(viewModel.registered()::at);
    status.show(ServerWords.state(row, before), words.status(row, before));
    setAccessibleText(accessibleText(row, words.status(row, before)));
  }

  /** Everything about the row; also what the list had to cut off. */
  private String tip() {
    ListedServer row = getItem();
    String explained = words.explanation(row, row.wellKnown().flatMap(viewModel.registered()::at));
    return String.join("\n", words.name(row), words.host(row), uses.getText(), explained).strip();
  }

  private String accessibleText(ListedServer row, String standing) {
    String key =
        viewModel.isPicked(row)
            ? "servers.row.picked"
            : row.canBePicked() ? "servers.row.open" : "servers.row.closed";
    return messages.get(key, words.name(row), words.host(row), standing, uses.getText());
  }

  /** The scroll bar takes its room from the padding, so that columns stay below their titles. */
  private void alignWithHead(double width) {
    double list = getListView() == null ? width : getListView().getWidth();
    setPadding(new Insets(0, Math.max(0, PADDING - (list - width)), 0, PADDING));
  }

  private void showGraphic(boolean filled) {
    if (getGraphic() != null) {
      getGraphic().setVisible(filled);
    }
  }

  private void arrange(boolean narrow) {
    HBox names = new HBox(6, organisation, server);
    VBox first = new VBox(1, names, hostLine());
    if (narrow) {
      first.getChildren().add(uses);
    }
    first.setMinWidth(0);
    first.setAlignment(Pos.CENTER_LEFT);
    setGraphic(
        ServerColumns.row(mark(), List.of(first, accountTypes, apiFamilies, status), narrow));
    getGraphic().setVisible(!isEmpty());
  }

  private HBox mark() {
    HBox mark = new HBox(ServerColumns.LOGO_GAP, box, logo);
    mark.setAlignment(Pos.CENTER_LEFT);
    return mark;
  }

  private HBox hostLine() {
    HBox line = new HBox(host);
    HBox.setHgrow(host, Priority.NEVER);
    return line;
  }

  private static void describe(Label label, String words, boolean notStated) {
    label.setText(words);
    // A class that comes and goes in a layout pass is styled a frame too late.
    if (notStated != label.getStyleClass().contains("muted")) {
      if (notStated) {
        label.getStyleClass().add("muted");
      } else {
        label.getStyleClass().remove("muted");
      }
    }
  }

  private static Label label(String... styleClasses) {
    Label label = new Label();
    label.getStyleClass().addAll(styleClasses);
    return label;
  }
}
