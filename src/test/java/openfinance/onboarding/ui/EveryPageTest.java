package openfinance.onboarding.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Every page in every state, in both languages and both themes, at the first size and at the least:
 * everything is named, legible, and whole or made whole by a pointer that rests on it.
 */
class EveryPageTest extends WindowTest {
  private static final int ENGLISH = 0;
  private static final int ARABIC = 1;
  private static final List<Integer> BOTH = List.of(ARABIC, ENGLISH);
  private static final int LIGHT = 1;
  private static final int DARK = 2;

  private final List<String> found = new ArrayList<>();
  private final Breaking breaking = new Breaking();
  private final List<String> faults = new CopyOnWriteArrayList<>();
  private Thread.UncaughtExceptionHandler handlerBefore;

  @BeforeEach
  void listen() {
    handlerBefore =
        WindowDriver.onWindowThread(
            () -> {
              Thread thread = Thread.currentThread();
              Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
              thread.setUncaughtExceptionHandler((where, fault) -> faults.add(trace(fault)));
              return before;
            });
  }

  @AfterEach
  void forget() {
    WindowDriver.onWindowThread(
        () -> {
          Thread.currentThread().setUncaughtExceptionHandler(handlerBefore);
          return true;
        });
  }

  private static String trace(Throwable fault) {
    return fault + " at " + List.of(fault.getStackTrace()).subList(0, 6);
  }

  @Test
  void isLaidOutAndNamesEverythingThatTakesTheFocus() {
    new EveryPage(window, home).walk(this::look);
    assertEquals("", String.join("\n", found));
  }

  private void look(String page) {
    for (int language : BOTH) {
      window.choose("language", language);
      if (page.startsWith("home")) {
        AllRegistrations.awaitAllParts(window);
      }
      for (Dimension2D size : window.over().sizes()) {
        window.over().resize(size);
        window.awaitLayout();
        String where = page + " " + language + " " + size.getWidth() + ": ";
        found.addAll(at(where, Names::nameless));
        found.addAll(at(where, Names::headless));
        found.addAll(at(where, Names::fieldless));
        found.addAll(at(where, Names::loose));
        found.addAll(at(where, Room::cut));
        found.addAll(at(where, Room::outside));
        found.addAll(at(where, Room::below));
        found.addAll(at(where, Room::small));
        found.addAll(at(where, Breaking::timesApart));
        faults.forEach(fault -> found.add(where + fault));
        faults.clear();
      }
      found.addAll(at(page + " " + language + ": ", breaking::unbreakable));
      found.addAll(at(page + " " + language + ": ", Names::turned));
    }
    found.addAll(at(page + ": ", Names::vague));
    found.addAll(at(page + ": ", Names::halfTold));
    found.addAll(at(page + ": ", Names::uncopyable));
    found.addAll(at(page + ": ", UnusedStyles::used));
    for (int theme : List.of(DARK, LIGHT)) {
      window.choose("settings", theme);
      window.awaitLayout();
      found.addAll(at(page + " " + theme + ": ", Contrast::tooLittle));
    }
  }

  private List<String> at(String where, Function<Scene, List<String>> check) {
    return WindowDriver.onWindowThread(
        () -> check.apply(window.scene()).stream().map(where::concat).toList());
  }
}
