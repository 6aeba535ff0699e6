package openfinance.onboarding.ui.portal;

import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import javafx.stage.Window;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.Theme;

/** The portal in a window of its own, so that both sides can be seen at once. */
public final class PortalWindow {
  private static final double WIDTH = 1120;
  private static final double HEIGHT = 760;
  private static final double LEAST_WIDTH = 860;
  private static final double LEAST_HEIGHT = 600;

  private PortalWindow() {}

  /** Opens the portal over a window; Escape closes it. */
  public static void open(PortalViewModel viewModel, Messages messages, Theme theme, Window owner) {
    Stage stage = new Stage();
    stage.initOwner(owner);
    stage.setTitle(messages.get("portal.window"));
    Parent root =
        Fxml.load(new PortalController(viewModel, messages, stage::close), "Portal", messages);
    root.setNodeOrientation(
        messages.rightToLeft() ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    Scene scene = new Scene(root, WIDTH, HEIGHT);
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
    theme.dress(scene);
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.setOnHidden(event -> viewModel.close());
    stage.show();
  }
}
