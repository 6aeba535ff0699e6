package openfinance.onboarding.ui.i18n;

import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;

/** Loads the FXML that stands in the package of its controller. */
public final class Fxml {
  private Fxml() {}

  /**
   * A view.
   *
   * @param controller the controller the file names; its class's package holds the file
   * @param name the file's name without {@code .fxml}
   */
  public static Parent load(Object controller, String name, Messages messages) {
    FXMLLoader loader = new FXMLLoader(controller.getClass().getResource(name + ".fxml"), messages);
    loader.setControllerFactory(type -> controller);
    try {
      return loader.load();
    } catch (IOException e) {
      throw new UncheckedIOException("the view " + name + " is part of the program", e);
    }
  }
}
