package openfinance.onboarding.ui.wizard;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.i18n.Text;

/** A page's behaviour, as the shell knows it. */
public interface Step {
  /** Which step it is. */
  StepId id();

  /** What to do on the page; its one heading. */
  default ObservableValue<Text> heading() {
    return new ReadOnlyObjectWrapper<>(Text.of(id().key() + ".heading"));
  }

  /** The sentence below the heading. */
  default ObservableValue<Text> lead() {
    return new ReadOnlyObjectWrapper<>(Text.of(id().key() + ".lead"));
  }

  /** Whether it can be completed; what is missing is shown only once the person tried. */
  ObservableValue<Readiness> readiness();

  /** The page's act. While a completion is under way, pressing it cancels. */
  ObservableValue<PrimaryAct> primary();

  /** The page's answer in a few words, for the step list once it is done. */
  Optional<Text> answer();

  /** How far its work is, for the step list while it is current; empty before it began. */
  default ObservableValue<Optional<Text>> progress() {
    return new ReadOnlyObjectWrapper<>(Optional.empty());
  }

  /** A short note beside the primary act. */
  default ObservableValue<Optional<Text>> hint() {
    return new ReadOnlyObjectWrapper<>(Optional.empty());
  }

  /** What completing it waits for, in words, where that may take a moment. */
  default Optional<Text> awaited() {
    return Optional.empty();
  }

  /** Further acts beside the primary one. */
  default ObservableList<SideAct> sideActs() {
    return FXCollections.observableArrayList();
  }

  /** Whether completing it cannot be undone, so that nothing leads back before it. */
  default boolean irreversible() {
    return false;
  }

  /** The page is about to be shown; everything known so far. */
  void enter(WizardState soFar);

  /** The page is left: its work is cancelled. */
  void leave();

  /**
   * Completes the step, on the window's thread; the result may come later. Called only when ready.
   */
  CompletionStage<Outcome<WizardState>> complete(WizardState soFar);

  /** What the primary act does on the last page, after which no step comes; empty on the others. */
  default Optional<Runnable> lastAct() {
    return Optional.empty();
  }

  /**
   * Where the page itself explains a problem that a completion ended with, and in which words the
   * shell points there; empty when the shell explains it.
   */
  default Optional<Readiness.Fault> explained(Problem reason) {
    return Optional.empty();
  }

  /** The primary act was pressed while a completion is under way: stops it, or takes what came. */
  default void cancel() {}

  /** Whether something is on its way that cannot be called back. */
  default boolean sending() {
    return false;
  }
}
