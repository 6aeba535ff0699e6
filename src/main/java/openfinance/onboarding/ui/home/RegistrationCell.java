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
   * @param await has a cell filled, now or later, which has another row
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
      HomeRow seen =
          content
              .filter(it -> it.equals(getGraphic()) && it.isVisible())
              .flatMap(RegistrationRow::shown)
              .orElse(getItem());
      viewModel.open(seen.registration());
    }
  }

  @Override
  protected void updateItem(HomeRow row, boolean empty) {
    super.updateItem(row, empty);
    setAccessibleText(empty || row == null ? "" : row.target().organisationName());
    if (isEmpty()) {
      content.ifPresent(it -> it.setVisible(false));
      takeOff();
    } else {
      await.accept(this);
    }
  }

  /** Whether it shows another row in a moment: all that shows one is there already. */
  boolean isReady() {
    return isEmpty()
        || (getGraphic() != null && content.map(RegistrationRow::isWhole).orElse(false));
  }

  /** Shows some of its row, if it still has one; whether all is shown. */
  boolean fill() {
    if (isEmpty()) {
      return true;
    }
    RegistrationRow shown = content.orElseGet(make);
    content = Optional.of(shown);
    shown.show(getItem());
    shown.setVisible(true);
    setAccessibleText(shown.words());
    if (getGraphic() == null) {
      setGraphic(shown);
    } else if (!shown.isWhole()) {
      shown.complete();
    }
    return shown.isWhole();
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
