package openfinance.onboarding.ui.servers;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import openfinance.onboarding.directory.Environment;

/**
 * During production live proving only assigned LFIs may be called, so several live servers are a
 * deliberate act that the person confirms (UAE Open Finance, production onboarding).
 */
public final class LiveProving {
  /** The id of the check box that confirms it. */
  static final String CONFIRMED = "severalConfirmed";

  private final BooleanProperty confirmed = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper applies = new ReadOnlyBooleanWrapper();

  /**
   * Nothing picked.
   *
   * @param changed told when the person confirms, or no longer does
   */
  LiveProving(Runnable changed) {
    confirmed.subscribe((before, now) -> changed.run());
  }

  /** Whether several live servers are picked. */
  public ReadOnlyBooleanProperty applies() {
    return applies.getReadOnlyProperty();
  }

  /** Whether the person confirmed them. */
  public BooleanProperty confirmed() {
    return confirmed;
  }

  /** Whether nothing is left to confirm. */
  boolean settled() {
    return !applies.get() || confirmed.get();
  }

  /** So many servers are picked in an environment. */
  void count(Environment environment, int picks) {
    applies.set(picks > 1 && environment.kind() == Environment.Kind.PRODUCTION);
  }

  void forget() {
    confirmed.set(false);
  }
}
