package openfinance.onboarding.ui.followup;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStep;

/** A small bar for each activation step, filled once it is active; words stand beside it. */
public final class Pips extends HBox {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  /** Empty, to be filled by {@link #show}. */
  public Pips() {
    getStyleClass().add("pips");
    for (ActivationStep _ : ActivationStep.values()) {
      Region pip = new Region();
      pip.getStyleClass().add("pip");
      getChildren().add(pip);
    }
  }

  /** For these three states. */
  public Pips(List<ActivationState> activation) {
    this();
    show(activation);
  }

  /** Shows these three states. */
  public void show(List<ActivationState> activation) {
    for (int i = 0; i < activation.size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(ON, OutcomeWords.active(activation.get(i)));
    }
  }
}
