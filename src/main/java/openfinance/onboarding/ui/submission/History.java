package openfinance.onboarding.ui.submission;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.tasks.Tasks;

/** What the ledger knows of earlier attempts with the same application at the page's servers. */
public final class History {
  private final Supplier<Outcome<Ledger>> ledger;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Boolean> known = new ReadOnlyObjectWrapper<>(false);
  private final ReadOnlyObjectWrapper<Optional<Problem>> problem =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Path>> setAside =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Tasks.Running> reading = Optional.empty();

  History(Supplier<Outcome<Ledger>> ledger, Tasks tasks) {
    this.ledger = ledger;
    this.tasks = tasks;
  }

  /** Whether it was read, so that no request repeats another unnoticed. */
  public ReadOnlyObjectProperty<Boolean> known() {
    return known.getReadOnlyProperty();
  }

  /** Why it could not be read. */
  public ReadOnlyObjectProperty<Optional<Problem>> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Where a damaged ledger was moved, when one was found. */
  public ReadOnlyObjectProperty<Optional<Path>> setAside() {
    return setAside.getReadOnlyProperty();
  }

  private record Found(List<RegistrationRecord> records, Optional<Path> setAside) {}

  void read(String applicationId, List<TargetRow> rows) {
    reading.ifPresent(Tasks.Running::cancel);
    known.set(false);
    problem.set(Optional.empty());
    reading =
        Optional.of(
            tasks.<Found>run(
                () ->
                    ledger
                        .get()
                        .then(
                            opened ->
                                Outcome.success(new Found(opened.records(), opened.setAside()))),
                found -> show(found, applicationId, rows),
                reason -> problem.set(Optional.of(reason))));
  }

  private void show(Found found, String applicationId, List<TargetRow> rows) {
    rows.forEach(
        row ->
            RegistrationRecord.weightiest(
                    found.records(), applicationId, row.target().registrationEndpoint())
                .ifPresent(row::earlier));
    setAside.set(found.setAside());
    known.set(true);
  }
}
