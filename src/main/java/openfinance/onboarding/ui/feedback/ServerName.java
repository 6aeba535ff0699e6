package openfinance.onboarding.ui.feedback;

import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import openfinance.onboarding.directory.SearchText;
import openfinance.onboarding.ui.i18n.Messages;

/** An organisation's name, bold, and its server's name behind it, as far as that says more. */
public final class ServerName extends TextFlow {
  private static final Pattern RIGHT_TO_LEFT = Pattern.compile("[\\p{IsArabic}\\p{IsHebrew}]");

  /** The names; the server's may be empty. */
  public ServerName(String organisation, String server) {
    getChildren().add(name(organisation, "server-organisation"));
    if (saysMore(organisation, server)) {
      getChildren().addAll(new Text(" "), name(server, "server-name"));
    }
    setMaxHeight(Region.USE_PREF_SIZE);
  }

  /**
   * A label with a name that wraps, where it can: between the words of a name that is written from
   * right to left only in a window of that direction.
   */
  public static Label label(Messages messages, String name) {
    Label label = new Label(messages.shown(name));
    label.setWrapText(messages.rightToLeft() || !RIGHT_TO_LEFT.matcher(name).find());
    return label;
  }

  /** Both names in one line of plain text. */
  public static String inLine(String organisation, String server) {
    return saysMore(organisation, server) ? organisation + ", " + server : organisation;
  }

  /** The server's name as far as it says more than the organisation's; otherwise nothing. */
  public static String furtherName(String organisation, String server) {
    return saysMore(organisation, server) ? server : "";
  }

  private static boolean saysMore(String organisation, String server) {
    return !server.isBlank()
        && !SearchText.fold(server).strip().equals(SearchText.fold(organisation).strip());
  }

  /**
   * A name that is written from right to left stays on one line: JavaFX 26 on Linux fails with an
   * index out of bounds when it splits such a text at a line's end.
   */
  private static Node name(String words, String styleClass) {
    Node name = RIGHT_TO_LEFT.matcher(words).find() ? new Label(words) : new Text(words);
    name.getStyleClass().add(styleClass);
    return name;
  }
}
