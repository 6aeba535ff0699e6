package openfinance.onboarding.ui.wizard;

import java.util.List;
import java.util.stream.Stream;
import openfinance.onboarding.ui.i18n.Text;

/**
 * Whether a step can be completed.
 *
 * @param faults what is missing or wrong; empty when it is ready
 * @param found what a test of the page found wrong: it is shown at once, and may have been mended
 *     elsewhere since, so that it keeps nobody from going on
 */
public record Readiness(List<Fault> faults, List<Fault> found) {
  /** Nothing is missing. */
  public static final Readiness READY = new Readiness(List.of());

  public Readiness {
    faults = List.copyOf(faults);
    found = List.copyOf(found);
  }

  /** Without anything that a test found. */
  public Readiness(List<Fault> faults) {
    this(faults, List.of());
  }

  /** Not ready for this one reason. */
  public static Readiness missing(String fieldId, Text text) {
    return new Readiness(List.of(new Fault(fieldId, text)));
  }

  /** The same, and what a test found wrong. */
  public Readiness andFound(List<Fault> wrong) {
    return new Readiness(faults, wrong);
  }

  /** All that is wrong. */
  List<Fault> all() {
    return Stream.concat(faults.stream(), found.stream()).toList();
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
