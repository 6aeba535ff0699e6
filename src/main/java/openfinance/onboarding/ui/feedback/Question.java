package openfinance.onboarding.ui.feedback;

import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.layout.Region;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.theme.Theme;

/** Asks before something happens that cannot be taken back. */
public final class Question {
  private Question() {}

  /**
   * Waits for the answer; Enter lets it happen.
   *
   * @param over the scene of the window that asks
   * @param act what the button says that lets it happen
   * @param stay what the button says that does not
   */
  public static boolean confirmed(Scene over, String title, String text, String act, String stay) {
    ButtonType yes = new ButtonType(act, ButtonData.OK_DONE);
    Alert alert = alert(over, title, text);
    alert.getButtonTypes().setAll(new ButtonType(stay, ButtonData.CANCEL_CLOSE), yes);
    UnmeantPress.restAsItComesUp(button(alert, yes), alert);
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  /** The same where something is lost by letting it happen: Enter and Escape both stay. */
  public static boolean risked(Scene over, String title, String text, String act, String stay) {
    ButtonType yes = new ButtonType(act, ButtonData.OTHER);
    ButtonType no = new ButtonType(stay, ButtonData.CANCEL_CLOSE);
    Alert alert = alert(over, title, text);
    alert.getButtonTypes().setAll(yes, no);
    Button staying = button(alert, no);
    staying.setDefaultButton(true);
    alert.setOnShown(event -> staying.requestFocus());
    UnmeantPress.restAsItComesUp(button(alert, yes), alert);
    return alert.showAndWait().filter(yes::equals).isPresent();
  }

  private static Button button(Alert alert, ButtonType type) {
    return (Button) alert.getDialogPane().lookupButton(type);
  }

  private static Alert alert(Scene over, String title, String text) {
    Alert alert = new Alert(Alert.AlertType.WARNING, text);
    alert.setTitle(ArabicWrapping.title(title));
    alert.setHeaderText(title);
    alert.setGraphic(Icons.of("fth-alert-triangle", "warn", "large"));
    alert.initOwner(over.getWindow());
    alert.getDialogPane().getStyleClass().add("question");
    Theme.dress(alert.getDialogPane(), over);
    // JavaFX makes the window too low for Arabic lines, which were cut off below.
    alert.getDialogPane().setMinHeight(Region.USE_PREF_SIZE);
    return alert;
  }
}
