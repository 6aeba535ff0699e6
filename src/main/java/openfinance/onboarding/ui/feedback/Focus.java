package openfinance.onboarding.ui.feedback;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;

/** The focus of a window, which it keeps while another window has the keyboard. */
public final class Focus {
  private static final PseudoClass VISIBLE = PseudoClass.getPseudoClass("focus-visible");

  private Focus() {}

  /** What has the focus in this part of a window. */
  public static Optional<Node> in(Node part) {
    return Optional.ofNullable(part.getScene())
        .map(Scene::getFocusOwner)
        .filter(owner -> isWithin(part, owner));
  }

  /** Draws a part anew; what had the focus in it has it again, where its id is there again. */
  public static void keep(Node part, Runnable drawing) {
    Optional<Node> before = in(part);
    boolean seen = isSeen(before);
    drawing.run();
    before.flatMap(owner -> again(part, owner)).ifPresent(node -> give(node, seen));
  }

  /** The same; where it is not there again, another node has the focus instead. */
  public static void keep(Node part, Runnable drawing, Node otherwise) {
    Optional<Node> before = in(part);
    boolean seen = isSeen(before);
    drawing.run();
    before.map(owner -> again(part, owner).orElse(otherwise)).ifPresent(node -> give(node, seen));
  }

  /**
   * Draws rows anew. Where the row with the focus went, the one in its place has it.
   *
   * @param act the selector of what has the focus in a row
   * @param otherwise has the focus where no row is left
   */
  public static void keepRow(Pane rows, Runnable drawing, String act, Node otherwise) {
    Optional<Node> before = in(rows);
    boolean seen = isSeen(before);
    int place = before.map(owner -> placeOf(owner, rows.getChildren())).orElse(0);
    drawing.run();
    before
        .filter(owner -> !isWithin(rows, owner))
        .map(
            owner ->
                again(rows, owner).orElseGet(() -> act(rows.getChildren(), place, act, otherwise)))
        .ifPresent(node -> give(node, seen));
  }

  /** Whether something has the focus in this part of a window and shows it, as after a key. */
  public static boolean isSeenIn(Node part) {
    return isSeen(in(part));
  }

  /** A field that is typed into shows it without a ring. */
  private static boolean isSeen(Optional<Node> owner) {
    return owner
        .filter(
            node ->
                node instanceof TextInputControl || node.getPseudoClassStates().contains(VISIBLE))
        .isPresent();
  }

  /**
   * Whoever goes by keyboard sees where the focus is: JavaFX shows it only after a key, not where
   * the program gives it.
   *
   * @param seen whether what had the focus before showed it
   */
  public static void give(Node node, boolean seen) {
    node.requestFocus();
    // A window that a question was over has the keyboard again only later.
    if (seen && isOwner(node)) {
      node.pseudoClassStateChanged(VISIBLE, node.isFocused());
      node.focusedProperty()
          .addListener(
              new ChangeListener<>() {
                @Override
                public void changed(
                    ObservableValue<? extends Boolean> focused, Boolean before, Boolean now) {
                  node.pseudoClassStateChanged(VISIBLE, now);
                  if (!isOwner(node)) {
                    focused.removeListener(this);
                  }
                }
              });
    }
  }

  /** It stays that while another window has the keyboard. */
  private static boolean isOwner(Node node) {
    return node.getScene() != null && node.equals(node.getScene().getFocusOwner());
  }

  private static Node act(List<Node> rows, int place, String act, Node otherwise) {
    return rows.isEmpty()
        ? otherwise
        : Objects.requireNonNullElse(
            rows.get(Math.min(place, rows.size() - 1)).lookup(act), otherwise);
  }

  private static int placeOf(Node owner, List<Node> rows) {
    return (int) rows.stream().takeWhile(row -> !isWithin(row, owner)).count();
  }

  private static Optional<Node> again(Node part, Node owner) {
    return isWithin(part, owner)
        ? Optional.of(owner)
        : Optional.ofNullable(owner.getId()).flatMap(id -> find(part, id));
  }

  /** Ids of what the person registered with are no words of a selector. */
  private static Optional<Node> find(Node part, String id) {
    if (id.equals(part.getId())) {
      return Optional.of(part);
    }
    return part instanceof Parent parent
        ? parent.getChildrenUnmodifiable().stream()
            .flatMap(child -> find(child, id).stream())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isWithin(Node part, Node owner) {
    for (Node up = owner; up != null; up = up.getParent()) {
      if (up.equals(part)) {
        return true;
      }
    }
    return false;
  }
}
