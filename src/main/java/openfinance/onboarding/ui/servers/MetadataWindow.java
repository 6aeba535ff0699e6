package openfinance.onboarding.ui.servers;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.stage.Stage;
import openfinance.onboarding.discovery.MetadataView;
import openfinance.onboarding.discovery.ServerMetadata;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.Theme;

/** A server's whole metadata document in a window of its own: explained, searched and copied. */
final class MetadataWindow {
  private static final double WIDTH = 920;
  private static final double HEIGHT = 720;
  private static final double LEAST_WIDTH = 680;
  private static final double LEAST_HEIGHT = 560;

  private MetadataWindow() {}

  /** Opens the window over a scene; Escape closes it. */
  static void open(
      Messages messages, String server, ServerMetadata metadata, MetadataView view, Scene over) {
    Stage stage = new Stage();
    stage.initOwner(over.getWindow());
    stage.setTitle(ArabicWrapping.title(messages.get("servers.document.title", server)));
    MetadataPane pane = new MetadataPane(messages, server, metadata, view);
    Scene scene = Theme.sister(over, pane, WIDTH, HEIGHT);
    pane.addAccelerators(scene);
    scene.getAccelerators().put(new KeyCodeCombination(KeyCode.ESCAPE), stage::close);
    stage.setScene(scene);
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    stage.show();
  }
}
