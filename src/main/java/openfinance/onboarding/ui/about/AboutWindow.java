package openfinance.onboarding.ui.about;

import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.theme.Theme;

/** The window that says what the program is; Escape closes it. */
public final class AboutWindow {
  private static final double WIDTH = 760;
  private static final double HEIGHT = 680;
  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 480;

  private AboutWindow() {}

  /**
   * Opens it over a window.
   *
   * @param fit makes a window no larger than its screen
   */
  public static void open(
      Installation installation,
      Messages messages,
      Theme theme,
      Tasks tasks,
      Window owner,
      Consumer<Stage> fit) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.initModality(Modality.WINDOW_MODAL);
    stage.setTitle(ArabicWrapping.title(messages.get("about.window")));
    Parent root =
        Fxml.load(
            new AboutController(installation, messages, tasks, stage::close), "About", messages);
    Theme.setLanguage(root, messages.rightToLeft());
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    fit.accept(stage);
    stage.show();
  }
}
