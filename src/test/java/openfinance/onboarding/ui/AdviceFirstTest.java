package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;

/** Where it is not known what became of a request, what to do first stands before a further try. */
class AdviceFirstTest extends WindowTest {
  @Test
  void whoReadsDownwardsKnowsWhatToDoBeforeTryingAgain() {
    steps.confirmRoles();
    steps.pick("auth1.ghaf");
    steps.useServers(1);
    steps.add("browseFiles", "transport.pem", "transport.key");
    steps.review();
    steps.register(1, "Show the status");
    steps.showStatus();
    window.await("may have arrived");
    window.awaitLayout();
    assertTrue(
        place("What to do next").getMaxY() <= place("Try again with this LFI").getMinY(),
        window.words());
  }

  private Bounds place(String words) {
    return WindowDriver.onWindowThread(
        () -> {
          Node shown =
              Seen.nodes(window.scene()).stream()
                  .filter(node -> node instanceof Labeled it && words.equals(Seen.words(it)))
                  .findFirst()
                  .orElseThrow();
          return shown.localToScene(shown.getBoundsInLocal());
        });
  }
}
