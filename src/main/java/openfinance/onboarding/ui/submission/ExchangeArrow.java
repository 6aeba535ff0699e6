package openfinance.onboarding.ui.submission;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import openfinance.onboarding.ui.feedback.Icons;

/** One message of the exchange: its words in the middle of a line that ends in an arrow's head. */
final class ExchangeArrow extends HBox {
  private final Label words = new Label();

  /** How far the message is. */
  enum Light {
    OFF,
    RUNNING,
    DONE,
    DANGER,
    WARNING
  }

  /** An arrow from the TPP or back to it; icons do not mirror by themselves. */
  ExchangeArrow(boolean there, boolean rightToLeft) {
    getStyleClass().add("exchange-arrow");
    words.getStyleClass().add("mono");
    words.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    Region before = line();
    Region after = line();
    String head = there == rightToLeft ? "fth-chevron-left" : "fth-chevron-right";
    getChildren().addAll(before, words, after);
    if (there) {
      getChildren().addLast(Icons.of(head, "small"));
    } else {
      getChildren().addFirst(Icons.of(head, "small"));
    }
  }

  private static Region line() {
    Region line = new Region();
    line.getStyleClass().add("exchange-line");
    HBox.setHgrow(line, Priority.ALWAYS);
    return line;
  }

  void show(Light light, String said) {
    words.setText(said);
    light(light);
  }

  void light(Light light) {
    for (Light each : Light.values()) {
      pseudoClassStateChanged(pseudoClass(each), each == light);
    }
  }

  private static PseudoClass pseudoClass(Light light) {
    return PseudoClass.getPseudoClass(light.name().toLowerCase(Locale.ROOT));
  }

  /** What it says. */
  String words() {
    return words.getText();
  }
}
