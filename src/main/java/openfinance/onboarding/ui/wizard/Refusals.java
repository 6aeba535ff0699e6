package openfinance.onboarding.ui.wizard;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import openfinance.onboarding.ui.wizard.Readiness.Fault;

/** The faults that the person is shown since they were in the way of going on. */
final class Refusals {
  private final ReadOnlyObjectWrapper<List<Fault>> shown = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Integer> count = new ReadOnlyObjectWrapper<>(0);
  private boolean tried;

  /** The faults, while there are any. */
  ReadOnlyObjectProperty<List<Fault>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** How often faults were in the way. */
  ReadOnlyObjectProperty<Integer> count() {
    return count.getReadOnlyProperty();
  }

  /** The person wants to go on with these faults; with none, nothing is in the way. */
  void refuse(List<Fault> faults) {
    tried = !faults.isEmpty();
    shown.set(faults);
    if (tried) {
      count.set(count.get() + 1);
    }
  }

  /** What is shown follows what the person mends; what a test found comes up by itself. */
  void follow(Readiness now) {
    shown.set(tried ? now.all() : now.found());
  }

  /** The page is left. */
  void clear() {
    refuse(List.of());
  }
}
