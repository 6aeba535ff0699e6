package openfinance.onboarding.ui.feedback;

/** How something stands: always an icon and a word, the colour on the icon alone. */
public enum State {
  OK("fth-check-circle", "ok"),
  PROVED("fth-check", "ok"),
  WARNING("fth-alert-triangle", "warn"),
  DANGER("fth-x-octagon", "danger"),
  UNKNOWN("fth-help-circle", "warn"),
  WAITING("fth-clock", "off"),
  RUNNING("fth-loader", "run"),
  OFF("fth-slash", "off"),
  NOTE("fth-info", "run"),
  OPEN("fth-circle", "off");

  private final String icon;
  private final String styleClass;

  State(String icon, String styleClass) {
    this.icon = icon;
    this.styleClass = styleClass;
  }

  /** The icon's literal in the Feather pack. */
  public String icon() {
    return icon;
  }

  /** The style class that colours it. */
  public String styleClass() {
    return styleClass;
  }
}
