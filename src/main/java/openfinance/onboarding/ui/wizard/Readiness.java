package openfinance.onboarding.ui.wizard;

import java.util.List;
import openfinance.onboarding.ui.i18n.Text;

/**
 * Whether a step can be completed.
 *
 * @param faults what is missing or wrong; empty when it is ready
 */
public record Readiness(List<Fault> faults) {
  /** Nothing is missing. */
  public static final Readiness READY = new Readiness(List.of());

  public Readiness {
    faults = List.copyOf(faults);
  }

  /** Not ready for this one reason. */
  public static Readiness missing(String fieldId, Text text) {
    return new Readiness(List.of(new Fault(fieldId, text)));
  }

  /** Whether the step can be completed. */
  public boolean ready() {
    return faults.isEmpty();
  }

  /**
   * One thing that is missing or wrong.
   *
   * @param fieldId the id of the node to go to
   * @param text what is wrong, the same words as at the field
   */
  public record Fault(String fieldId, Text text) {}
}
