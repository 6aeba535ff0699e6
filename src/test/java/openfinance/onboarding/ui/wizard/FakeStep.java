package openfinance.onboarding.ui.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.i18n.Text;

/** A page that does what a test tells it, and remembers what was asked of it. */
final class FakeStep implements Step {
  final List<WizardState> entered = new ArrayList<>();
  final ObjectProperty<Readiness> readiness = new SimpleObjectProperty<>(Readiness.READY);
  CompletableFuture<Outcome<WizardState>> completion = new CompletableFuture<>();
  int left;
  int completions;
  int cancels;
  int lastActs;
  private final StepId id;

  FakeStep(StepId id) {
    this.id = id;
  }

  @Override
  public StepId id() {
    return id;
  }

  @Override
  public ObservableValue<Readiness> readiness() {
    return readiness;
  }

  @Override
  public ObservableValue<PrimaryAct> primary() {
    return new ReadOnlyObjectWrapper<>(PrimaryAct.of(id.key()));
  }

  @Override
  public Optional<Text> answer() {
    return Optional.empty();
  }

  @Override
  public boolean irreversible() {
    return id == StepId.SUBMISSION;
  }

  @Override
  public Optional<Runnable> lastAct() {
    return id == StepId.STATUS ? Optional.of(() -> lastActs++) : Optional.empty();
  }

  @Override
  public void enter(WizardState soFar) {
    entered.add(soFar);
  }

  @Override
  public void leave() {
    left++;
  }

  @Override
  public CompletionStage<Outcome<WizardState>> complete(WizardState soFar) {
    completions++;
    completion = new CompletableFuture<>();
    return completion;
  }

  @Override
  public boolean sending() {
    return irreversible();
  }

  @Override
  public void cancel() {
    cancels++;
  }
}
