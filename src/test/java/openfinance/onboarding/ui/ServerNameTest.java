package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import openfinance.onboarding.ui.feedback.ServerName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;

/** JavaFX fails to lay out some texts that are written from right to left. */
class ServerNameTest {
  private static final int WIDEST = 320;

  @BeforeEach
  void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @CsvSource({
    "Al Noor Bank, Retail",
    "مصرف السنبوك, الأفراد",
    "مصرف السنبوك, Retail",
    "Al Noor Bank, الأفراد",
    "مصرف السنبوك, ''"
  })
  void everyNameFindsItsPlaceAtEveryWidthInBothDirections(String organisation, String server) {
    List<String> faults = new ArrayList<>();
    WindowDriver.onWindowThread(
        () -> {
          for (NodeOrientation direction :
              List.of(NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT)) {
            for (int width = 1; width < WIDEST; width++) {
              try {
                place(new ServerName(organisation, server), direction, width);
              } catch (IndexOutOfBoundsException e) {
                faults.add(direction + " " + width);
              }
            }
          }
          return true;
        });
    assertEquals(List.of(), faults);
  }

  private static void place(ServerName name, NodeOrientation direction, int width) {
    StackPane root = new StackPane(name);
    root.setNodeOrientation(direction);
    new Scene(root, width, WIDEST);
    root.applyCss();
    name.prefHeight(width);
    root.resize(width, WIDEST);
    root.layout();
  }
}
