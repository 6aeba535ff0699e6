package openfinance.onboarding.ui.feedback;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Lets Enter press once until it is let go: a keyboard repeats a held key, which would answer pages
 * and questions that nobody has read. The window in which it is let go can be another one.
 */
public final class HeldEnter {
  /** No system begins to repeat later; whoever let go in another program's window presses anew. */
  private static final long LONGEST_PAUSE = TimeUnit.SECONDS.toNanos(2);

  private static final HeldEnter EVERYWHERE = new HeldEnter(System::nanoTime);

  private final LongSupplier nanoTime;
  private final EventHandler<KeyEvent> onKey = this::onKey;
  private final EventHandler<KeyEvent> inMenu = this::inMenu;
  private final ListChangeListener<Window> windows = this::windowsChanged;
  private Optional<Long> pressed = Optional.empty();

  HeldEnter(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Watches every window of the program, from when it is shown. */
  public static void watchEverywhere() {
    Window.getWindows().removeListener(EVERYWHERE.windows);
    Window.getWindows().addListener(EVERYWHERE.windows);
    Window.getWindows().forEach(EVERYWHERE::watch);
  }

  /** Watches a window; the same one as often as it is shown. */
  void watch(Window window) {
    if (window instanceof Stage) {
      window.addEventFilter(KeyEvent.ANY, onKey);
    } else if (window instanceof ContextMenu) {
      window.addEventFilter(KeyEvent.ANY, inMenu);
    }
  }

  private void windowsChanged(ListChangeListener.Change<? extends Window> change) {
    while (change.next()) {
      change.getAddedSubList().forEach(this::watch);
    }
  }

  private void onKey(KeyEvent event) {
    boolean repeated =
        pressed.filter(before -> nanoTime.getAsLong() - before < LONGEST_PAUSE).isPresent();
    note(event);
    if (repeated && isPressed(event)) {
      event.consume();
    }
  }

  /** A menu gets the keys of the window below it, which may see them as well. */
  private void inMenu(KeyEvent event) {
    note(event);
  }

  private void note(KeyEvent event) {
    if (isPressed(event)) {
      pressed = Optional.of(nanoTime.getAsLong());
    } else if (isEnter(event) && event.getEventType() == KeyEvent.KEY_RELEASED) {
      pressed = Optional.empty();
    }
  }

  private static boolean isPressed(KeyEvent event) {
    return isEnter(event) && event.getEventType() == KeyEvent.KEY_PRESSED;
  }

  private static boolean isEnter(KeyEvent event) {
    return event.getCode() == KeyCode.ENTER;
  }
}
