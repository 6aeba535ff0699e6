package openfinance.onboarding.ui.connection;

import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.transport.ProxyLogin;
import openfinance.onboarding.ui.feedback.PassphraseField;
import openfinance.onboarding.ui.i18n.Messages;

/** Asks for the login of a proxy that demands one. It is kept in memory only. */
public final class LoginDialog {
  private static final double WIDTH = 460;

  private final Messages messages;
  private final String proxy;
  private final boolean refused;
  private final TextField user = new TextField();
  private final PassphraseField password = new PassphraseField();

  /**
   * A dialog.
   *
   * @param proxy the proxy as {@code host:port}
   * @param refused whether the proxy did not accept the login before
   */
  public LoginDialog(Messages messages, String proxy, boolean refused) {
    this.messages = messages;
    this.proxy = proxy;
    this.refused = refused;
    user.setId("proxyUser");
    password.setId("proxyPassword");
  }

  /** The login; empty when the person gives none. What was typed is wiped then. */
  public Optional<ProxyLogin> ask(Scene over) {
    OwnedDialog<ProxyLogin> dialog =
        new OwnedDialog<>(
            over,
            messages.get(refused ? "connection.login.again" : "connection.login.title"),
            content(),
            messages.get("connection.login.use"),
            messages.get("connection.cancel"));
    dialog.actButton().disableProperty().bind(user.textProperty().isEmpty());
    dialog.setResultConverter(
        pressed -> dialog.isAct(pressed) ? new ProxyLogin(user.getText(), password.take()) : null);
    dialog.setOnShown(event -> user.requestFocus());
    Optional<ProxyLogin> given = dialog.showAndWait();
    password.wipe();
    return given;
  }

  private VBox content() {
    Label why = new Label(messages.get("connection.login.why", proxy));
    why.setWrapText(true);
    GridPane fields = new GridPane();
    fields.getStyleClass().add("facts");
    GridPane.setHgrow(user, Priority.ALWAYS);
    GridPane.setHgrow(password, Priority.ALWAYS);
    fields.addRow(0, label("connection.login.user", user), user);
    fields.addRow(1, label("connection.login.password", password), password);
    Label kept = new Label(messages.get("connection.login.kept"));
    kept.getStyleClass().add("secondary");
    kept.setWrapText(true);
    VBox content = new VBox(why, fields, kept);
    content.getStyleClass().add("connection-options");
    content.setPrefWidth(WIDTH);
    return content;
  }

  private Label label(String key, TextField field) {
    Label label = new Label(messages.get(key));
    label.setLabelFor(field);
    label.setMinWidth(Label.USE_PREF_SIZE);
    field.setAccessibleText(label.getText());
    return label;
  }
}
