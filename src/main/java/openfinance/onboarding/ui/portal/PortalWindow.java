package openfinance.onboarding.ui.portal;

import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;
import openfinance.onboarding.ui.help.Explanations;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.Theme;

/** The portal in a window of its own, so that both sides can be seen at once. */
public final class PortalWindow {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 796;
  private static final double LEAST_WIDTH = 860;
  private static final double LEAST_HEIGHT = 600;

  private final PortalViewModel viewModel;
  private final Theme theme;
  private final Stage stage = new Stage();

  /** The portal of a demo, in this theme. */
  public PortalWindow(PortalViewModel viewModel, Theme theme) {
    this.viewModel = viewModel;
    this.theme = theme;
  }

  /**
   * Opens the portal over a window, in the words of its language; Escape closes it.
   *
   * @param fit makes a window no larger than its screen
   */
  public void open(Window owner, ObservableValue<Messages> words, Consumer<Stage> fit) {
    stage.initOwner(owner);
    Scene scene = new Scene(draw(words.getValue()), WIDTH, HEIGHT);
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
    theme.dress(scene);
    Explanations.follow(scene, words::getValue);
    Subscription following = words.subscribe((before, now) -> scene.setRoot(draw(now)));
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnHidden(
        event -> {
          following.unsubscribe();
          viewModel.close();
        });
    fit.accept(stage);
    stage.show();
  }

  private Parent draw(Messages messages) {
    stage.setTitle(ArabicWrapping.title(messages.get("portal.window")));
    Parent root =
        Fxml.load(new PortalController(viewModel, messages, stage::close), "Portal", messages);
    Theme.setLanguage(root, messages.rightToLeft());
    return root;
  }
}
