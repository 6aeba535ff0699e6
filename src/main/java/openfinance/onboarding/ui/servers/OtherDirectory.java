package openfinance.onboarding.ui.servers;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import openfinance.onboarding.directory.DirectorySource;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;

/** A directory named by hand: the address or the file of a list of participants. */
public final class OtherDirectory {
  private final Consumer<Optional<DirectorySource>> use;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Problem>> problem =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * An entry.
   *
   * @param use told which directory to read; empty for the environment's own
   */
  OtherDirectory(Consumer<Optional<DirectorySource>> use) {
    this.use = use;
    typed.subscribe((before, now) -> problem.set(Optional.empty()));
  }

  /** Whether the field is shown. */
  public BooleanProperty open() {
    return open;
  }

  /** What was typed. */
  public StringProperty typed() {
    return typed;
  }

  /** Why it was not understood. */
  public ObservableValue<Optional<Problem>> problem() {
    return problem;
  }

  /** Reads the directory that was typed. */
  public void read() {
    switch (DirectorySource.of(typed.get())) {
      case Outcome.Success<DirectorySource>(DirectorySource source) ->
          use.accept(Optional.of(source));
      case Outcome.Failure<DirectorySource>(Problem reason) -> problem.set(Optional.of(reason));
    }
  }

  /** Reads the environment's own directory again, and hides the field. */
  public void back() {
    open.set(false);
    typed.set("");
    use.accept(Optional.empty());
  }
}
