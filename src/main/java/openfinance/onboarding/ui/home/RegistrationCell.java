package openfinance.onboarding.ui.home;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;

/**
 * A registration as a row; a click or Enter opens its details. What it shows is made with the first
 * row: a list also fills the space below its last row with cells.
 */
final class RegistrationCell extends ListCell<HomeRow> {
  /** With the border, which shows where the focus is. */
  private static final double PADDING = 14;

  private final HomeViewModel viewModel;
  private final Supplier<RegistrationRow> make;
  private Optional<RegistrationRow> content = Optional.empty();

  /**
   * Shows nothing yet.
   *
   * @param make makes what shows a row
   */
  RegistrationCell(HomeViewModel viewModel, Supplier<RegistrationRow> make) {
    this.viewModel = viewModel;
    this.make = make;
    setText(null);
    setPrefWidth(0);
    getStyleClass().add("server-cell");
    widthProperty().subscribe(width -> alignWithHead(width.doubleValue()));
    setOnMouseClicked(event -> clicked(event.getButton()));
  }

  private void clicked(MouseButton button) {
    if (!isEmpty() && button == MouseButton.PRIMARY) {
      viewModel.open(getItem().registration());
    }
  }

  @Override
  protected void updateItem(HomeRow row, boolean empty) {
    super.updateItem(row, empty);
    boolean filled = !empty && row != null;
    content.ifPresent(it -> it.setVisible(filled));
    if (!filled) {
      setAccessibleText("");
      takeOff();
      return;
    }
    RegistrationRow shown = content.orElseGet(this::make);
    setGraphic(shown);
    shown.show(row);
    setAccessibleText(shown.words());
  }

  private RegistrationRow make() {
    RegistrationRow made = make.get();
    content = Optional.of(made);
    return made;
  }

  /** Outside of a window: all that is in one when a page comes up is styled in the same frame. */
  private void takeOff() {
    if (getScene() == null) {
      setGraphic(null);
    }
  }

  /** The scroll bar takes its room from the padding, so that columns stay below their titles. */
  private void alignWithHead(double width) {
    double list = getListView() == null ? width : getListView().getWidth();
    setPadding(new Insets(0, Math.max(0, PADDING - (list - width)), 0, PADDING));
  }
}
