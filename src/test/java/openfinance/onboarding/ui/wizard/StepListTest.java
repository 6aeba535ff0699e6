package openfinance.onboarding.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The steps at the side while something about them changes. */
class StepListTest {
  private final List<FakeStep> steps = Stream.of(StepId.values()).map(FakeStep::new).toList();
  private final ShellViewModel shell = new ShellViewModel(List.copyOf(steps), step -> {});

  @BeforeEach
  void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void theStepWithTheFocusKeepsIt() {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          shell.start(Optional.empty());
          shell.primaryPressed();
          steps.getFirst().completion.complete(Outcome.success(States.named("first")));
          StepList list = new StepList(shell, new Messages(Locale.ENGLISH));
          Scene scene = new Scene(list);
          Node before = list.getChildren().getFirst();
          before.requestFocus();
          shell.fault(Problem.of(ProblemCode.HOST_UNKNOWN, "x.example"));
          assertNotSame(before, list.getChildren().getFirst(), "it is drawn anew");
          assertSame(list.getChildren().getFirst(), scene.getFocusOwner());
          return true;
        });
  }
}
