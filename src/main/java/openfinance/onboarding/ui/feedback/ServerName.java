package openfinance.onboarding.ui.feedback;

import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** An organisation's name, bold, and its server's name behind it, as far as that says more. */
public final class ServerName extends TextFlow {
  /** The names; the server's may be empty. */
  public ServerName(String organisation, String server) {
    Text first = new Text(organisation);
    first.getStyleClass().addAll("server-organisation");
    getChildren().add(first);
    if (!server.isBlank()) {
      Text second = new Text(" " + server);
      second.getStyleClass().add("server-name");
      getChildren().add(second);
    }
    setMaxHeight(Region.USE_PREF_SIZE);
  }
}
