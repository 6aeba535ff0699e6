package openfinance.onboarding.ui.status;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import openfinance.onboarding.ledger.ActivationState;

/** A small bar for each activation step, filled once it is active; words stand beside it. */
final class Pips extends HBox {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  Pips(List<ActivationState> activation) {
    getStyleClass().add("pips");
    for (ActivationState state : activation) {
      Region pip = new Region();
      pip.getStyleClass().add("pip");
      pip.pseudoClassStateChanged(ON, OutcomeWords.active(state));
      getChildren().add(pip);
    }
  }
}
