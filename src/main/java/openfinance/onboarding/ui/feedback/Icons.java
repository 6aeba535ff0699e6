package openfinance.onboarding.ui.feedback;

import javafx.scene.AccessibleRole;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the Feather pack; always beside text, so a screen reader passes them over. */
public final class Icons {
  private Icons() {}

  /** An icon of 16 pixels. */
  public static FontIcon of(String literal, String... styleClasses) {
    FontIcon icon = new FontIcon(literal);
    icon.setAccessibleRole(AccessibleRole.NODE);
    icon.getStyleClass().add("icon");
    icon.getStyleClass().addAll(styleClasses);
    return icon;
  }

  /** The icon of a state, in its colour. */
  public static FontIcon of(State state) {
    return of(state.icon(), state.styleClass());
  }
}
