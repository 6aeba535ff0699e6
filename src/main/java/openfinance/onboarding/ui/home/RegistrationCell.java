package openfinance.onboarding.ui.home;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;

/**
 * A registration as a row; a click or Enter opens its details. What shows the row is made with the
 * first one, in later frames: a list also fills the space below its last row with cells.
 */
final class RegistrationCell extends ListCell<HomeRow> {
  /** With the border, which shows where the focus is. */
  private static final double PADDING = 14;

  private final HomeViewModel viewModel;
  private final Supplier<RegistrationRow> make;
  private final Consumer<RegistrationCell> await;
  private Optional<RegistrationRow> content = Optional.empty();

  /**
   * Shows nothing yet.
   *
   * @param make makes what shows a row
   * @param await has a cell filled later, which has a row and nothing that shows it
   */
  RegistrationCell(
      HomeViewModel viewModel, Supplier<RegistrationRow> make, Consumer<RegistrationCell> await) {
    this.viewModel = viewModel;
    this.make = make;
    this.await = await;
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
    } else if (getGraphic() == null) {
      setAccessibleText(row.target().organisationName());
      await.accept(this);
    } else {
      content.ifPresent(it -> showAgain(it, row));
    }
  }

  /** Shows some of the row that it waits with, if there still is one; whether all is shown. */
  boolean fill() {
    if (isEmpty()) {
      return true;
    }
    RegistrationRow shown = content.orElseGet(make);
    content = Optional.of(shown);
    if (getGraphic() != null) {
      shown.complete();
      return true;
    }
    shown.setVisible(true);
    show(shown, getItem());
    setGraphic(shown);
    return shown.isWhole();
  }

  private void showAgain(RegistrationRow shown, HomeRow row) {
    show(shown, row);
    if (!shown.isWhole()) {
      await.accept(this);
    }
  }

  private void show(RegistrationRow shown, HomeRow row) {
    shown.show(row);
    setAccessibleText(shown.words());
  }

  /** Lets go of its row. */
  void clear() {
    updateIndex(-1);
    takeOff();
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
