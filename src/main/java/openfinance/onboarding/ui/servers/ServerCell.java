package openfinance.onboarding.ui.servers;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import javafx.scene.control.Skin;
import javafx.scene.control.Tooltip;
import javafx.scene.control.skin.ListCellSkin;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.ui.i18n.Messages;

/** A server of the directory in the list: picked by a click or the space bar. */
final class ServerCell extends ListCell<ListedServer> {
  private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

  private static final double PADDING = 16;
  private static final double LINE_BELOW = 1;

  private final ServersViewModel viewModel;
  private final ServerRow row;
  private final Tooltip tooltip = new Tooltip();

  /**
   * A cell.
   *
   * @param narrow whether account types and API families stand below the host
   */
  ServerCell(ServersViewModel viewModel, Messages messages, ObservableValue<Boolean> narrow) {
    this.viewModel = viewModel;
    this.row = new ServerRow(messages, viewModel.logos(), narrow);
    setPrefWidth(0);
    tooltip.setOnShowing(event -> tooltip.setText(row.whole()));
    accessibleTextProperty().bind(row.description());
    widthProperty().subscribe(width -> alignWithHead(width.doubleValue()));
    getStyleClass().add("server-cell");
    setOnMouseClicked(
        event -> {
          if (!isEmpty() && event.isShiftDown()) {
            viewModel.toggle(List.copyOf(getListView().getSelectionModel().getSelectedItems()));
          } else if (!isEmpty()) {
            viewModel.toggle(getItem());
          }
        });
  }

  /**
   * The list takes the row away before it gives the cell another one: to pass through the empty
   * state each time would style all of the cell anew.
   */
  @Override
  protected void updateItem(ListedServer item, boolean empty) {
    if (empty && getIndex() < 0) {
      return;
    }
    super.updateItem(item, empty);
    Optional<ServerRow.Shown> shown = Optional.ofNullable(item).map(this::shown);
    pseudoClassStateChanged(PICKED, shown.filter(ServerRow.Shown::picked).isPresent());
    setTooltip(shown.isPresent() ? tooltip : null);
    row.show(shown);
  }

  private ServerRow.Shown shown(ListedServer item) {
    return new ServerRow.Shown(
        item, viewModel.isPicked(item), item.wellKnown().flatMap(viewModel.registered()::at));
  }

  /** The scroll bar takes its room from the padding, so that columns stay below their titles. */
  private void alignWithHead(double width) {
    double list = getListView() == null ? width : getListView().getWidth();
    setPadding(new Insets(0, Math.max(0, PADDING - (list - width)), 0, PADDING));
  }

  @Override
  protected Skin<?> createDefaultSkin() {
    return new RowSkin(this);
  }

  /** Shows the row in place of a text and a graphic. */
  private static final class RowSkin extends ListCellSkin<ListedServer> {
    RowSkin(ServerCell cell) {
      super(cell);
    }

    @Override
    protected void updateChildren() {
      getChildren().setAll(((ServerCell) getSkinnable()).row);
    }

    /** Within the padding alone: the border of the focus is wider, and nothing may jump. */
    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
      ServerCell cell = (ServerCell) getSkinnable();
      Insets padding = cell.getPadding();
      double sides = padding.getLeft() + padding.getRight();
      cell.row.resizeRelocate(
          padding.getLeft(), 0, cell.getWidth() - sides, cell.getHeight() - LINE_BELOW);
    }
  }
}
