package openfinance.onboarding.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import openfinance.onboarding.registration.RegistrationTarget;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RowNamesTest {
  private static final String HOST = "auth1.alnoor.sandbox.apihub.openfinance.ae";
  private static final int WIDEST = 400;
  private static final double ROUNDING = 1;

  @BeforeEach
  void startTheToolkit() throws Exception {
    FxToolkit.registerPrimaryStage();
  }

  @ParameterizedTest
  @CsvSource({
    "Al Noor Commercial and Savings Bank of the Northern Coast, Retail and Small Business",
    "مصرف السنبوك الإسلامي للتجارة والاستثمار والتمويل الدولي, الأفراد",
    "مصرف السنبوك الإسلامي للتجارة والاستثمار والتمويل الدولي, Retail",
    HOST + ", ''"
  })
  void noNameReachesIntoTheNextColumnAtAnyWidth(String organisation, String server) {
    List<String> faults = new ArrayList<>();
    onWindowThread(
        () -> {
          for (NodeOrientation direction :
              List.of(NodeOrientation.LEFT_TO_RIGHT, NodeOrientation.RIGHT_TO_LEFT)) {
            for (int width = 0; width < WIDEST; width += 7) {
              for (Node name :
                  placed(organisation, server, direction, width).getChildrenUnmodifiable()) {
                Bounds bounds = name.getBoundsInParent();
                if (bounds.getMinX() < -ROUNDING || bounds.getMaxX() > width + ROUNDING) {
                  faults.add(direction + " " + width + " " + bounds);
                }
              }
            }
          }
          return true;
        });
    assertEquals(List.of(), faults);
  }

  @Test
  void aHostIsShortenedInItsMiddle() {
    String drawn =
        onWindowThread(
            () -> {
              Label host =
                  (Label)
                      placed(HOST, "", NodeOrientation.RIGHT_TO_LEFT, 200)
                          .getChildrenUnmodifiable()
                          .getFirst();
              return ((Text) host.getChildrenUnmodifiable().getFirst()).getText();
            });
    assertTrue(drawn.startsWith("auth1.") && drawn.endsWith(".ae"), drawn);
  }

  @ParameterizedTest
  @CsvSource({
    "Al Noor Bank, Retail",
    "Samra Bank, RETAIL",
    "Mina Bank, Mina Retail Banking",
    "Ghaf Bank, ''"
  })
  void whatHasRoomIsNotCutOff(String organisation, String server) {
    List<String> drawn =
        onWindowThread(
            () ->
                placed(organisation, server, NodeOrientation.LEFT_TO_RIGHT, WIDEST)
                    .getChildrenUnmodifiable()
                    .stream()
                    .map(label -> ((Label) label).getChildrenUnmodifiable().getFirst())
                    .map(text -> ((Text) text).getText())
                    .toList());
    assertEquals(organisation, drawn.getFirst());
    assertEquals(server, drawn.getLast());
  }

  private static <T> T onWindowThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
  }

  private static RowNames placed(
      String organisation, String server, NodeOrientation direction, int width) {
    RowNames names = new RowNames();
    names.show(
        new RegistrationTarget(
            "sandbox",
            organisation,
            server,
            URI.create("https://" + HOST + "/.well-known/openid-configuration"),
            "https://" + HOST,
            URI.create("https://rs1.alnoor.example/tpp-registration"),
            false));
    HBox root = new HBox(names);
    root.setNodeOrientation(direction);
    new Scene(root, WIDEST, WIDEST);
    root.applyCss();
    names.resize(width, names.prefHeight(-1));
    names.layout();
    names.getChildrenUnmodifiable().forEach(name -> ((Label) name).layout());
    return names;
  }
}
