package openfinance.onboarding.ui.wizard;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.Notice;
import openfinance.onboarding.ui.wizard.Readiness.Fault;

/** What the shell shows: the step, what is wrong with it, and whether it is at work. */
public final class ShellViewModel {
  private final Map<StepId, Step> steps = new EnumMap<>(StepId.class);
  private final Consumer<StepId> remember;
  private final Navigator navigator = new Navigator();
  private final ReadOnlyObjectWrapper<StepId> current =
      new ReadOnlyObjectWrapper<>(StepId.PREREQUISITES);
  private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);
  private final Refusals refusals = new Refusals();
  private final ObjectProperty<Optional<Problem>> problem =
      new SimpleObjectProperty<>(Optional.empty());
  private final Notice notice = new Notice();
  private Optional<StepId> resumeAt = Optional.empty();

  /**
   * A shell over these steps.
   *
   * @param remember told the step the person is at, to come back to it another day
   */
  public ShellViewModel(List<Step> steps, Consumer<StepId> remember) {
    this.remember = remember;
    steps.forEach(step -> this.steps.put(step.id(), step));
    steps.forEach(step -> step.readiness().subscribe(now -> readinessChanged(step, now)));
    notice.shown().subscribe((before, now) -> problem.set(now));
  }

  /** Shows the first step, and goes on by itself to a later one as far as its answers are known. */
  public void start(Optional<StepId> target) {
    step().enter(navigator.soFar());
    resumeAt = target.filter(step -> step.position() <= StepId.SUBMISSION.position());
    resume();
  }

  /** The step that is shown. */
  public ReadOnlyObjectProperty<StepId> current() {
    return current.getReadOnlyProperty();
  }

  /** Whether a completion is under way. */
  public ReadOnlyObjectProperty<Boolean> busy() {
    return busy.getReadOnlyProperty();
  }

  /** The faults that the person is shown. */
  public ObservableValue<List<Fault>> faults() {
    return refusals.shown();
  }

  /** How often the person wanted to go on and faults were in the way. */
  public ObservableValue<Integer> refusals() {
    return refusals.count();
  }

  /** Shows a problem that no completion ended with, until the person goes on. */
  public void fault(Problem reason) {
    notice.tell(reason);
  }

  /** The problem that a completion ended with, or that was found otherwise. */
  public ObservableValue<Optional<Problem>> problem() {
    return problem;
  }

  /** The behaviour of the step that is shown. */
  public Step step() {
    return step(navigator.current());
  }

  /** The behaviour of a step. */
  public Step step(StepId id) {
    Step step = steps.get(id);
    if (step == null) {
      throw new IllegalStateException("no page for " + id);
    }
    return step;
  }

  /** Where the person is, for the step list. */
  public Navigator navigator() {
    return navigator;
  }

  /** Whether requests are on their way, so that closing the window must be confirmed. */
  public boolean sending() {
    return navigator.busy() && step().sending();
  }

  /** The primary act was pressed: completes the step, says what is missing, or cancels. */
  public void primaryPressed() {
    resumeAt = Optional.empty();
    if (navigator.busy()) {
      step().cancel();
      return;
    }
    Optional<Runnable> last = step().lastAct();
    if (last.isPresent()) {
      last.get().run();
      return;
    }
    if (ready()) {
      complete();
    }
  }

  /** The person does something where the wizard waits to go on by itself: she decides now. */
  public void personActs() {
    resumeAt = Optional.empty();
  }

  /** Goes to the step before. */
  public void back() {
    move(navigator::back);
  }

  /**
   * Goes to a step whose way is known. On the way forward each step is completed again, so that
   * what was changed meanwhile counts there.
   */
  public void goTo(StepId step) {
    boolean further = step.position() > navigator.current().position();
    if (further && navigator.canGoTo(step)) {
      resumeAt = Optional.of(step).filter(target -> ready());
      resume();
    } else {
      move(() -> navigator.goTo(step));
    }
  }

  /** An answer of a step changed: later ones no longer count. */
  public void answerChanged(StepId step) {
    navigator.invalidateAfter(step);
  }

  /** Starts a further run at a step, with what is already known there. */
  public void restartAt(StepId step, List<WizardState> known) {
    move(() -> navigator.restartAt(step, known));
  }

  /** Whether the step can be completed; otherwise what is in the way is said. */
  private boolean ready() {
    Readiness readiness = step().readiness().getValue();
    refusals.refuse(readiness.ready() ? List.of() : readiness.all());
    return readiness.ready();
  }

  private void complete() {
    Step step = step();
    if (!navigator.begin(step.irreversible())) {
      return;
    }
    clearProblem();
    busy.set(true);
    var _ =
        step.complete(navigator.soFar())
            .thenAccept(
                outcome -> {
                  switch (outcome) {
                    case Outcome.Success<WizardState>(WizardState next) -> succeeded(next);
                    case Outcome.Failure<WizardState>(Problem reason) -> failed(reason);
                  }
                });
  }

  private void succeeded(WizardState next) {
    step().leave();
    navigator.succeed(next);
    busy.set(false);
    arrive();
    resume();
  }

  private void failed(Problem reason) {
    navigator.fail();
    busy.set(false);
    resumeAt = Optional.empty();
    Optional<Fault> explained = step().explained(reason);
    refusals.refuse(explained.stream().toList());
    problem.set(Optional.of(reason).filter(it -> explained.isEmpty()));
  }

  private void move(Runnable move) {
    if (navigator.busy()) {
      return;
    }
    resumeAt = Optional.empty();
    StepId before = navigator.current();
    WizardState known = navigator.soFar();
    move.run();
    if (navigator.current() != before || !navigator.soFar().equals(known)) {
      step(before).leave();
      arrive();
    }
  }

  private void arrive() {
    refusals.clear();
    clearProblem();
    step().enter(navigator.soFar());
    remember.accept(navigator.current());
    current.set(navigator.current());
  }

  /** While the wizard goes on by itself, nobody has read the notice yet. */
  private void clearProblem() {
    if (resumeAt.isEmpty()) {
      notice.clear();
    }
    problem.set(notice.shown().get());
  }

  private void readinessChanged(Step step, Readiness now) {
    if (step.id() != navigator.current()) {
      return;
    }
    refusals.follow(now);
    resume();
  }

  private void resume() {
    boolean further =
        resumeAt.filter(target -> target.position() > navigator.current().position()).isPresent();
    if (further && !navigator.busy() && step().readiness().getValue().ready()) {
      complete();
    } else if (!further) {
      resumeAt = Optional.empty();
    }
  }
}
