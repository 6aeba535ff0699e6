package openfinance.onboarding.ui.feedback;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;

/**
 * A button whose press starts work that it rests for. Were it disabled meanwhile, the focus would
 * go on to another control, and whoever presses by keyboard would lose her place.
 */
public final class BusyButton {
  private static final PseudoClass BUSY = PseudoClass.getPseudoClass("busy");

  private BusyButton() {}

  /** Shows that the work is under way, and lets no press through until it has ended. */
  public static void rest(Button button, ObservableValue<Boolean> underWay) {
    WhileShown.in(button, underWay)
        .subscribe(now -> button.pseudoClassStateChanged(BUSY, Boolean.TRUE.equals(now)));
    button.addEventFilter(
        ActionEvent.ACTION,
        event -> {
          if (Boolean.TRUE.equals(underWay.getValue())) {
            event.consume();
          }
        });
  }
}
