package openfinance.onboarding.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Each act has a frame of its own, which the test gives. */
class FramesTest {
  private final List<String> done = new ArrayList<>();

  @BeforeEach
  void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private Runnable act(String name) {
    return () -> done.add(name);
  }

  private static void onWindowThread(Runnable work) {
    WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  private void frames(Frames frames, int count) {
    for (int i = 0; i < count; i++) {
      frames.handle(i);
      done.add("|");
    }
  }

  @Test
  void theFirstFrameIsLeftToWhatIsThereAndEachActHasTheNext() {
    onWindowThread(
        () -> {
          Frames frames = new Frames();
          frames.add(act("a"));
          frames.add(act("b"));
          frames.addFirst(act("c"));
          frames(frames, 4);
          frames.clear();
        });
    assertEquals(List.of("|", "c", "|", "a", "|", "b", "|"), done);
  }

  @Test
  void whatFollowsAnActHasTheVeryNextFrame() {
    onWindowThread(
        () -> {
          Frames frames = new Frames();
          frames.add(
              () -> {
                done.add("a");
                frames.addFirst(act("b"));
              });
          frames(frames, 3);
          frames.clear();
        });
    assertEquals(List.of("|", "a", "|", "b", "|"), done);
  }

  @Test
  void anActThatFailsKeepsNoOtherFromItsFrame() {
    onWindowThread(
        () -> {
          Frames frames = new Frames();
          frames.add(
              () -> {
                throw new IllegalStateException("a fault");
              });
          frames.add(act("b"));
          frames.handle(0);
          try {
            frames.handle(1);
          } catch (IllegalStateException expected) {
            done.add("fault");
          }
          frames.handle(2);
          frames.add(act("c"));
          frames.handle(3);
          frames.handle(4);
          frames.clear();
        });
    assertEquals(List.of("fault", "b", "c"), done);
  }
}
