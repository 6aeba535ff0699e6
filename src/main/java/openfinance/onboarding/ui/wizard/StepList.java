package openfinance.onboarding.ui.wizard;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.i18n.Text;

/** The steps at the side: done, current, to do; a done one shows its answer and can be opened. */
final class StepList extends VBox {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");
  private static final PseudoClass LINK = PseudoClass.getPseudoClass("link");
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  private final ShellViewModel viewModel;
  private final Messages messages;
  private Subscription progress = Subscription.EMPTY;

  StepList(ShellViewModel viewModel, Messages messages) {
    this.viewModel = viewModel;
    this.messages = messages;
    getStyleClass().add("step-list");
    WhileShown.in(this, viewModel.current()).subscribe(this::follow);
    WhileShown.in(this, viewModel.busy()).subscribe((before, now) -> draw());
    WhileShown.in(this, viewModel.faults()).subscribe((before, now) -> draw());
    WhileShown.in(this, viewModel.problem()).subscribe((before, now) -> draw());
  }

  private void follow(StepId current) {
    progress.unsubscribe();
    progress = WhileShown.in(this, viewModel.step(current).progress()).subscribe(now -> draw());
  }

  private void draw() {
    Focus.keep(
        this, () -> getChildren().setAll(Stream.of(StepId.values()).map(this::item).toList()));
  }

  private HBox item(StepId id) {
    boolean current = id == viewModel.current().get();
    boolean done = !current && (viewModel.navigator().done(id) || viewModel.navigator().locked(id));
    Label label = new Label(messages.get("wizard.step." + id.key()));
    label.setWrapText(true);
    label.getStyleClass().add("step-label");
    VBox words = new VBox(label);
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    Optional<String> answer = below(id, current, done).map(messages::get);
    answer.ifPresent(text -> words.getChildren().add(answerLabel(text)));
    HBox item = new HBox(mark(id, current, done), words);
    item.setId("step-" + id.key());
    item.getStyleClass().setAll("step");
    item.setAccessibleRole(AccessibleRole.BUTTON);
    item.setAccessibleText(accessibleText(id, current, done, answer.orElse("")));
    item.pseudoClassStateChanged(CURRENT, current);
    item.pseudoClassStateChanged(DONE, done);
    item.pseudoClassStateChanged(PROBLEM, current && hasProblem());
    if (viewModel.navigator().canGoTo(id)) {
      makeLink(item, id);
    }
    return item;
  }

  private Optional<Text> below(StepId id, boolean current, boolean done) {
    if (current) {
      return viewModel.step(id).progress().getValue();
    }
    return done ? viewModel.step(id).answer() : Optional.empty();
  }

  private void makeLink(HBox item, StepId id) {
    item.setFocusTraversable(true);
    item.pseudoClassStateChanged(LINK, true);
    item.setOnMouseClicked(event -> viewModel.goTo(id));
    item.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
            event.consume();
            viewModel.goTo(id);
          }
        });
  }

  private static Label answerLabel(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("step-answer");
    return label;
  }

  private StackPane mark(StepId id, boolean current, boolean done) {
    StackPane mark = new StackPane();
    mark.getStyleClass().add("step-mark");
    if (current && hasProblem()) {
      mark.getChildren().add(Icons.of("fth-alert-triangle", "small"));
    } else if (viewModel.navigator().locked(id) && !current) {
      mark.getChildren().add(Icons.of("fth-lock", "small"));
    } else if (done) {
      mark.getChildren().add(Icons.of("fth-check", "small"));
    } else {
      mark.getChildren().add(new Label(messages.number(id.position() + 1)));
    }
    return mark;
  }

  private boolean hasProblem() {
    return !viewModel.faults().getValue().isEmpty() || viewModel.problem().getValue().isPresent();
  }

  private String accessibleText(StepId id, boolean current, boolean done, String answer) {
    Text text =
        Text.of(
            current ? "wizard.step.current" : done ? "wizard.step.done" : "wizard.step.open",
            id.position() + 1,
            messages.get("wizard.step." + id.key()),
            answer);
    return messages.get(text) + (current && !answer.isEmpty() ? ". " + answer : "");
  }
}
