package openfinance.onboarding.ui.feedback;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import openfinance.onboarding.problem.Problem;

/** What went wrong outside of any page's work, until the person has gone on. */
public final class Notice {
  private final ReadOnlyObjectWrapper<Optional<Problem>> shown =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  /** What there is to be read. */
  public ReadOnlyObjectProperty<Optional<Problem>> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The first of several alike stays: the later ones mostly follow from it. */
  public void tell(Problem problem) {
    if (shown.get().filter(before -> before.code() == problem.code()).isEmpty()) {
      shown.set(Optional.of(problem));
    }
  }

  /** The person has gone on. */
  public void clear() {
    shown.set(Optional.empty());
  }
}
