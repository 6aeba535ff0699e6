package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.discovery.WellKnownAddress;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;

/** A server named by hand: by its LFI code, host, issuer or well-known address. */
public final class ManualEntry {
  private final Supplier<Optional<Environment>> environment;
  private final Consumer<URI> pick;
  private final BooleanProperty open = new SimpleBooleanProperty();
  private final StringProperty typed = new SimpleStringProperty("");
  private final ObjectProperty<Optional<Problem>> problem =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * An entry.
   *
   * @param environment completes an LFI code to an address
   * @param pick takes what was understood
   */
  ManualEntry(Supplier<Optional<Environment>> environment, Consumer<URI> pick) {
    this.environment = environment;
    this.pick = pick;
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

  /** Picks the server that was typed, and makes room for the next. */
  public void add() {
    environment.get().ifPresent(this::add);
  }

  private void add(Environment now) {
    switch (WellKnownAddress.of(typed.get(), now)) {
      case Outcome.Success<URI>(URI wellKnown) -> {
        typed.set("");
        pick.accept(wellKnown);
      }
      case Outcome.Failure<URI>(Problem reason) -> problem.set(Optional.of(reason));
    }
  }
}
