package openfinance.onboarding.ui.theme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What changes on a page that scrolls is painted alone. */
class DirectScrollPaneSkinTest {
  private static final double SIDE = 100;
  private static final double LENGTH = 400;

  private final Region page = new Region();
  private ScrollPane pane;

  @BeforeEach
  void dress() throws Exception {
    FxToolkit.registerPrimaryStage();
    pane = onWindowThread(this::dressed);
  }

  private ScrollPane dressed() {
    page.setMinHeight(LENGTH);
    ScrollPane made = new ScrollPane(page);
    Scene scene = new Scene(made, SIDE, SIDE);
    new Theme(new SimpleObjectProperty<>(ThemeChoice.LIGHT)).dress(scene);
    made.applyCss();
    made.layout();
    return made;
  }

  @Test
  void noImageOfThePageIsKept() {
    assertInstanceOf(DirectScrollPaneSkin.class, pane.getSkin(), "the theme names it");
    Optional<Node> kept =
        onWindowThread(() -> pane.lookupAll("*").stream().filter(Node::isCache).findFirst());
    assertFalse(kept.isPresent(), kept.toString());
  }

  @Test
  void thePageScrollsToItsEnd() {
    double end =
        onWindowThread(
            () -> {
              pane.setVvalue(pane.getVmax());
              pane.layout();
              return pane.sceneToLocal(page.localToScene(0, LENGTH)).getY();
            });
    assertEquals(pane.getViewportBounds().getHeight(), end, 1);
  }

  private static <T> T onWindowThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }
}
