package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.Set;
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
  private Set<URI> known = Set.of();

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

  /** These servers are picked in an environment. What was confirmed holds for no further one. */
  void picked(Environment environment, Set<URI> picks) {
    boolean added = !known.containsAll(picks);
    known = Set.copyOf(picks);
    applies.set(picks.size() > 1 && environment.kind() == Environment.Kind.PRODUCTION);
    if (added) {
      confirmed.set(false);
    }
  }

  void forget() {
    known = Set.of();
    confirmed.set(false);
  }
}
