package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.SearchText;
import openfinance.onboarding.testkit.HeldTasks;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.TrustAnchors;
import openfinance.onboarding.ui.tasks.TaskScope;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A logo that was given up when the page was left is asked for again when it comes back. */
class LogoTileTest {
  private final HeldTasks tasks = new HeldTasks();
  private final TaskScope scope = new TaskScope(tasks);
  private final VBox page = new VBox();

  private static ListedServer row() {
    return new ListedServer(
        List.of("Dhow Bank"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        List.of(),
        List.of(),
        Set.of(),
        true,
        false,
        1,
        Optional.of(URI.create("https://logos.example/dhow.png")),
        SearchText.of(List.of()));
  }

  @Test
  void isAskedForAgain() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          ConnectionPolicy policy = ConnectionPolicy.direct(TrustAnchors.publicOnly());
          LogoTile tile = new LogoTile(new Logos(scope, () -> Optional.of(policy)));
          page.getChildren().add(tile);
          Scene scene = new Scene(page);
          tile.show(row());
          assertEquals(1, tasks.count());
          scope.cancelAll();
          scene.setRoot(new VBox());
          assertEquals(0, tasks.count());
          new Scene(page);
          return true;
        });
    assertEquals(1, tasks.count());
  }
}
