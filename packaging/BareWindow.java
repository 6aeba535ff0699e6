import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/**
 * The least that JavaFX can show, to compare with: a window with a label and a button. It prints when
 * that was painted in the same way as the program does, and ends at once with the argument "train".
 */
public class BareWindow extends Application {
  private static final int PULSES = 3;

  @Override
  public void start(Stage stage) {
    stage.setTitle("Bare window");
    stage.setScene(new Scene(new VBox(new Label("Bare window"), new Button("Close")), 1280, 800));
    stage.show();
    new AnimationTimer() {
      private int pulses;

      @Override
      public void handle(long now) {
        if (++pulses == PULSES) {
          stop();
          long started = Long.getLong("tpp.onboarding.timing", System.currentTimeMillis());
          System.err.println("first-page " + (System.currentTimeMillis() - started));
          if (getParameters().getRaw().contains("train")) {
            Platform.exit();
          }
        }
      }
    }.start();
  }
}

/** JavaFX on the class path asks for a main class that is no Application. */
class BareMain {
  public static void main(String[] arguments) {
    Application.launch(BareWindow.class, arguments);
  }
}
