package openfinance.onboarding.ui.feedback;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.util.Subscription;

/** Lets a page follow what outlives it: a change of language draws every page anew. */
public final class WhileShown {
  private WhileShown() {}

  /**
   * The value as it is while the node is in a window. Outside it stands still and holds on to
   * nothing, so that a page which was replaced is forgotten.
   */
  public static <T> ObservableValue<T> in(Node node, ObservableValue<T> value) {
    return value.when(shown(node));
  }

  /**
   * Draws a list now, whenever it changes while the node is in a window, and when it comes back.
   */
  public static Subscription follow(Node node, ObservableList<?> list, Runnable draw) {
    draw.run();
    AtomicReference<Subscription> following = new AtomicReference<>(Subscription.EMPTY);
    Subscription watching =
        shown(node)
            .subscribe(
                now -> {
                  following
                      .getAndSet(now ? list.subscribe(draw) : Subscription.EMPTY)
                      .unsubscribe();
                  if (now) {
                    draw.run();
                  }
                });
    return () -> {
      watching.unsubscribe();
      following.get().unsubscribe();
    };
  }

  private static ObservableValue<Boolean> shown(Node node) {
    return node.sceneProperty().map(Objects::nonNull).orElse(false);
  }
}
