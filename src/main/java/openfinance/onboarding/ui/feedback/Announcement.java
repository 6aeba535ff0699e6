package openfinance.onboarding.ui.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.animation.PauseTransition;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.util.Duration;

/**
 * Has a screen reader say what happened elsewhere without moving the focus. JavaFX has no live
 * regions, but it tells a screen reader when the name of the focused node changes: so that node is
 * called by the news for a moment, or until it loses the focus. What comes at almost the same time
 * is said together.
 */
public final class Announcement {
  private static final Duration TOGETHER = Duration.millis(300);
  private static final Duration LONG_ENOUGH_TO_HEAR = Duration.seconds(2);

  private final Scene scene;
  private final List<Supplier<String>> gathered = new ArrayList<>();
  private final PauseTransition gathering = new PauseTransition(TOGETHER);
  private final PauseTransition hearing = new PauseTransition(LONG_ENOUGH_TO_HEAR);
  private Runnable giveBack = () -> {};

  private Announcement(Scene scene) {
    this.scene = scene;
    gathering.setOnFinished(event -> speak());
    hearing.setOnFinished(event -> giveBack.run());
    scene.focusOwnerProperty().subscribe((before, now) -> giveBack.run());
  }

  /** Says what is new about this node, if it is in a window, to whoever hears the window. */
  public static void say(Node about, String news) {
    say(about, () -> news);
  }

  /** Says what this label shows by the time it is said: what changes at once is said once. */
  public static void say(Label label) {
    say(label, label::getText);
  }

  private static void say(Node about, Supplier<String> news) {
    Optional.ofNullable(about.getScene()).ifPresent(scene -> of(scene).gather(news));
  }

  /** Calls a node by this name from now on, and has a screen reader say it if it has the focus. */
  public static void name(Node node, String name) {
    node.setAccessibleText(name);
    node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
  }

  private static Announcement of(Scene scene) {
    return (Announcement)
        scene.getProperties().computeIfAbsent(Announcement.class, key -> new Announcement(scene));
  }

  private void gather(Supplier<String> news) {
    gathered.add(news);
    gathering.play();
  }

  private void speak() {
    String news =
        gathered.stream()
            .map(Supplier::get)
            .filter(words -> !words.isBlank())
            .distinct()
            .collect(Collectors.joining(". "));
    gathered.clear();
    if (!news.isEmpty()) {
      giveBack.run();
      Optional.ofNullable(scene.getFocusOwner()).ifPresent(focused -> call(focused, news));
    }
  }

  /** Whoever gives the node another name meanwhile is right. */
  private void call(Node focused, String news) {
    String before = focused.getAccessibleText();
    giveBack =
        () -> {
          if (news.equals(focused.getAccessibleText())) {
            focused.setAccessibleText(before);
          }
        };
    name(focused, news);
    hearing.playFromStart();
  }
}
