package openfinance.onboarding.ui.wizard;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the person is in the wizard, and what is known at each step. Pure: it knows no page and no
 * toolkit.
 *
 * <p>Its invariants: a step is entered only with the state that its predecessor completed; changing
 * an earlier answer drops the later ones; while a completion is under way nothing moves; after an
 * irreversible completion nothing leads back before it.
 */
public final class Navigator {
  private static final int LAST = StepId.values().length - 1;

  private final List<WizardState> states = new ArrayList<>();
  private int current;
  private boolean busy;
  private int lockedBefore;

  /** At the first step, with nothing known. */
  public Navigator() {
    states.add(new WizardState.Started());
  }

  /** The step the person is at. */
  public StepId current() {
    return StepId.at(current);
  }

  /** Everything known when the current step was entered. */
  public WizardState soFar() {
    return states.get(current);
  }

  /** Whether a completion is under way. */
  public boolean busy() {
    return busy;
  }

  /** Whether the step's answer is known, so that it counts as done. */
  public boolean done(StepId step) {
    return step.position() < states.size() - 1;
  }

  /** Whether the step lies before a completion that cannot be undone. */
  public boolean locked(StepId step) {
    return step.position() < lockedBefore;
  }

  /** Whether the person may go to the step now: one that is done, or the first that is not. */
  public boolean canGoTo(StepId step) {
    return !busy
        && step.position() != current
        && step.position() < states.size()
        && step.position() >= lockedBefore;
  }

  /** Whether there is a step to go back to. */
  public boolean canGoBack() {
    return current > 0 && canGoTo(StepId.at(current - 1));
  }

  /** Goes to a step that {@link #canGoTo} allows; otherwise nothing happens. */
  public void goTo(StepId step) {
    if (canGoTo(step)) {
      current = step.position();
    }
  }

  /** Goes to the step before; otherwise nothing happens. */
  public void back() {
    if (canGoBack()) {
      current--;
    }
  }

  /**
   * A completion of the current step begins.
   *
   * @param irreversible whether nothing may lead back once it has begun
   * @return false when one is under way already
   */
  public boolean begin(boolean irreversible) {
    if (busy || current == LAST) {
      return false;
    }
    busy = true;
    if (irreversible) {
      lockedBefore = current + 1;
    }
    return true;
  }

  /** The completion ended well: on to the next step. A changed answer drops the later ones. */
  public void succeed(WizardState next) {
    if (!busy) {
      return;
    }
    busy = false;
    boolean unchanged = states.size() > current + 1 && states.get(current + 1).equals(next);
    if (!unchanged) {
      states.subList(current + 1, states.size()).clear();
      states.add(next);
    }
    current++;
  }

  /** The completion failed or was cancelled before anything irreversible happened. */
  public void fail() {
    if (busy) {
      busy = false;
      lockedBefore = 0;
    }
  }

  /** An answer of this step changed: what was built on it is no longer known. */
  public void invalidateAfter(StepId step) {
    if (!busy && step.position() >= lockedBefore && states.size() > step.position() + 1) {
      states.subList(step.position() + 1, states.size()).clear();
      current = Math.min(current, step.position());
    }
  }

  /** A new run that starts at a step with what is known there, as for a further try. */
  public void restartAt(StepId step, List<WizardState> known) {
    if (busy || known.size() != step.position() + 1) {
      return;
    }
    states.clear();
    states.addAll(known);
    lockedBefore = 0;
    current = step.position();
  }
}
