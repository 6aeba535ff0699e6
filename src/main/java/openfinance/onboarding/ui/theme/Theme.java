package openfinance.onboarding.ui.theme;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Dresses scenes: AtlantaFX's Primer in light or dark, and the one stylesheet of our own on it. The
 * build takes out of Primer what no page uses ({@code packaging/app/StyleSheets.java}).
 */
public final class Theme {
  private static final PseudoClass DARK = PseudoClass.getPseudoClass("dark");
  private static final List<String> MONOSPACED =
      List.of(
          "Noto Sans Mono", "SF Mono", "Menlo", "Cascadia Mono", "Consolas", "DejaVu Sans Mono");

  /** What has the font and the direction of Arabic. */
  static final String ARABIC_CLASS = "arabic";

  private final ObservableValue<ThemeChoice> choice;

  /** Follows this choice. */
  public Theme(ObservableValue<ThemeChoice> choice) {
    this.choice = choice;
  }

  /**
   * Takes the theme for every window, before the first control is made: JavaFX reads a theme of its
   * own when it finds none.
   */
  public Theme wear() {
    Application.setUserAgentStylesheet(stylesheet(dark() ? "primer-dark.css" : "primer-light.css"));
    return this;
  }

  /** Dresses a scene, now and whenever the choice or the operating system changes. */
  public void dress(Scene scene) {
    ArabicFont.load();
    scene.getStylesheets().addAll(stylesheet("onboarding.css"), monospaced());
    RoomForArabicWords.keep(scene);
    RoomForArabicLines.keep(scene);
    // What outlives the window holds on to it no longer than it is shown.
    ObservableValue<Boolean> shown =
        scene.windowProperty().flatMap(Window::showingProperty).orElse(false);
    choice.when(shown).subscribe(chosen -> change(scene));
    Platform.getPreferences().colorSchemeProperty().when(shown).subscribe(scheme -> change(scene));
    scene.rootProperty().subscribe(root -> apply(scene));
  }

  /**
   * Gives a root, or what is below a node in another language than it, the font and the direction
   * of that language. Arabic takes one font that has its letters and its punctuation: JavaFX on
   * Linux orders a right-to-left run of two fonts wrongly.
   */
  public static void setLanguage(Parent root, boolean arabic) {
    root.getStyleClass().remove(ARABIC_CLASS);
    if (arabic) {
      root.getStyleClass().add(ARABIC_CLASS);
    }
    root.setNodeOrientation(arabic ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
  }

  /** Whether this node was given the Arabic language, and not only something above it. */
  static boolean isArabic(Node node) {
    // Asked of every node in every frame: most have no direction of their own, which is quick.
    return node.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
        && node.getStyleClass().contains(ARABIC_CLASS);
  }

  /** A scene that is dressed as another one, and changes with it: for a window over it. */
  public static Scene sister(Scene of, Parent root, double width, double height) {
    Scene scene = new Scene(root, width, height);
    scene.getStylesheets().setAll(of.getStylesheets());
    RoomForArabicWords.keep(scene);
    RoomForArabicLines.keep(scene);
    resemble(root, of.getRoot());
    return scene;
  }

  /** Dresses a dialog as the window that it belongs to, with which it changes. */
  public static void dress(DialogPane pane, Scene of) {
    pane.getStylesheets().addAll(of.getStylesheets());
    RoomForArabicWords.keep(pane.getScene());
    RoomForArabicLines.keep(pane.getScene());
    resemble(pane, of.getRoot());
  }

  /** Styles and lays out at once what has just appeared, for whoever needs its place. */
  public static void layOut(Scene scene) {
    scene.getRoot().applyCss();
    RoomForArabicWords.look(scene);
    scene.getRoot().layout();
  }

  private static void resemble(Parent root, Parent of) {
    setLanguage(root, isArabic(of));
    root.pseudoClassStateChanged(DARK, of.getPseudoClassStates().contains(DARK));
  }

  /**
   * Another theme gives every text the default font back until styles are applied again. A pointer
   * that moves before the next layout would have them measured in it, and an Arabic word broken
   * that way fails in JavaFX, see {@link RoomForArabicWords}. So styles are applied at once.
   */
  private void change(Scene scene) {
    apply(scene);
    if (scene.getWindow() != null) {
      scene.getRoot().applyCss();
      over(scene.getWindow()).forEach(this::change);
    }
  }

  /** The windows over it, such as a document or a question, which change with it. */
  private static List<Scene> over(Window window) {
    return Window.getWindows().stream()
        .filter(shown -> shown instanceof Stage stage && window.equals(stage.getOwner()))
        .map(Window::getScene)
        .toList();
  }

  private void apply(Scene scene) {
    wear();
    scene.getRoot().pseudoClassStateChanged(DARK, dark());
  }

  private boolean dark() {
    return switch (choice.getValue()) {
      case DARK -> true;
      case LIGHT -> false;
      case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
    };
  }

  private static String stylesheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource(name), name).toExternalForm();
  }

  /** A stylesheet takes one family only, so the first of the good ones that is installed. */
  private static String monospaced() {
    List<String> installed = Font.getFamilies();
    String family =
        MONOSPACED.stream().filter(installed::contains).findFirst().orElse("Monospaced");
    String css = ".mono, .mono .content { -fx-font-family: \"" + family + "\"; }";
    return "data:text/css;base64,"
        + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
  }
}
