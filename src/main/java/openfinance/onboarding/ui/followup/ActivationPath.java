package openfinance.onboarding.ui.followup;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import openfinance.onboarding.evidence.Applicant;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.IntoView;
import openfinance.onboarding.ui.feedback.MenuPath;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** The three steps that an LFI takes in its Admin Portal, in order, in the portal's menu words. */
final class ActivationPath extends VBox {
  private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
  private static final PseudoClass BLOCKED = PseudoClass.getPseudoClass("blocked");
  private static final PseudoClass NEXT = PseudoClass.getPseudoClass("next");

  private final FollowUp followUp;
  private final Messages messages;
  private final Registration registration;
  private final VBox form = new VBox(8);

  ActivationPath(FollowUp followUp, Messages messages, Registration registration) {
    this.followUp = followUp;
    this.messages = messages;
    this.registration = registration;
    getStyleClass().add("activation-path");
    for (ActivationState state : registration.current().activation()) {
      getChildren().add(step(state, getChildren().size() + 1));
    }
    form.getStyleClass().add("state-forms");
    form.managedProperty().bind(Bindings.isNotEmpty(form.getChildren()));
    getChildren().addAll(form, undo());
  }

  private HBox step(ActivationState state, int number) {
    boolean next = registration.current().nextStep().equals(Optional.of(state.step()));
    NotedTitle title =
        new NotedTitle(
            messages.get("followup.step." + state.step().name()), note(state, next).orElse(""));
    VBox words = new VBox(2, title, new MenuPath(menu(state.step())));
    words.getStyleClass().add("activation-words");
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox step = new HBox(12, marks(state, number), words, acts(state, next));
    step.getStyleClass().add("activation-step");
    step.pseudoClassStateChanged(ACTIVE, OutcomeWords.active(state));
    step.pseudoClassStateChanged(BLOCKED, state.status() == ActivationStatus.BLOCKED);
    step.pseudoClassStateChanged(NEXT, next && state.status() == ActivationStatus.PENDING);
    return step;
  }

  private Optional<String> note(ActivationState state, boolean next) {
    if (state.since().isEmpty()) {
      return next ? Optional.of(messages.get("followup.step.next")) : Optional.empty();
    }
    boolean byItself = registration.current().attempt().target().selfActivating();
    String when =
        state
            .confirmedOn()
            .map(day -> messages.get("followup.step.confirmed", messages.date(day)))
            .orElseGet(
                () ->
                    messages.get(
                        byItself ? "followup.step.byItself" : "followup.step.seen",
                        state.since().map(messages::dateTime).orElse("")));
    return Optional.of(
        state.note().isBlank() ? when : messages.get("followup.step.noted", when, state.note()));
  }

  /** The step's number, and the line that leads to the next step. */
  private VBox marks(ActivationState state, int number) {
    VBox marks = new VBox(4, mark(state, number));
    marks.setAlignment(Pos.TOP_CENTER);
    if (number < ActivationStep.values().length) {
      Region line = new Region();
      line.getStyleClass().add("step-line");
      VBox.setVgrow(line, Priority.ALWAYS);
      marks.getChildren().add(line);
    }
    return marks;
  }

  private StackPane mark(ActivationState state, int number) {
    StackPane mark = new StackPane();
    mark.getStyleClass().add("step-mark");
    mark.getChildren()
        .add(
            switch (state.status()) {
              case ACTIVE -> Icons.of("fth-check", "small");
              case BLOCKED -> Icons.of("fth-x", "small");
              case PENDING -> new Label(messages.number(number));
            });
    return mark;
  }

  private Node acts(ActivationState state, boolean next) {
    StateBadge badge =
        new StateBadge(
            switch (state.status()) {
              case ACTIVE -> State.OK;
              case PENDING -> State.WAITING;
              case BLOCKED -> State.DANGER;
            },
            messages.get("followup.state." + state.status().name()));
    HBox acts = new HBox(8);
    acts.setAlignment(Pos.CENTER_RIGHT);
    acts.setMinWidth(USE_PREF_SIZE);
    acts.setMaxHeight(USE_PREF_SIZE);
    if (!setByPerson()) {
      acts.getChildren().add(badge);
    } else if (next && state.status() == ActivationStatus.PENDING) {
      acts.getChildren().addAll(markActive(state.step()), others(state));
    } else {
      acts.getChildren().addAll(badge, others(state));
    }
    return acts;
  }

  /** The model bank activates by itself, and the demo's portal is followed. */
  private boolean setByPerson() {
    return !registration.current().attempt().target().selfActivating()
        && !followUp.followsPortal(registration);
  }

  private Button markActive(ActivationStep step) {
    String name = messages.get("followup.step." + step.name());
    Button mark = new Button(messages.get("followup.set.ACTIVE"));
    mark.setAccessibleText(messages.get("followup.set.ACTIVE.name", name));
    mark.getStyleClass().add("small-button");
    mark.setId("mark-" + step.name());
    mark.setMinWidth(USE_PREF_SIZE);
    mark.setOnAction(event -> ask(step, ActivationStatus.ACTIVE));
    return mark;
  }

  private MenuButton others(ActivationState state) {
    String name = messages.get("followup.step." + state.step().name());
    MenuButton others = new MenuButton(null, Icons.of("fth-more-horizontal"));
    others.getStyleClass().addAll("flat", "small-button", "more-button");
    others.setAccessibleText(messages.get("followup.set.name", name));
    others.setId("set-" + state.step().name());
    for (ActivationStatus status : ActivationStatus.values()) {
      if (status != state.status()) {
        MenuItem item = new MenuItem(messages.get("followup.set." + status.name()));
        item.setOnAction(event -> ask(state.step(), status));
        others.getItems().add(item);
      }
    }
    return others;
  }

  private void ask(ActivationStep step, ActivationStatus status) {
    StateForm asked =
        new StateForm(
            messages,
            step,
            status,
            followUp.clock(),
            told ->
                told.ifPresentOrElse(
                    state -> followUp.set(registration, state, this::refuse), () -> forget(step)));
    form.getChildren().setAll(asked);
    asked.takeFocus();
  }

  /** Says why, above what was told, which stays to be mended. */
  private void refuse(Problem reason) {
    ProblemCard card = new ProblemCard(messages, reason, List.of());
    form.getChildren().removeIf(ProblemCard.class::isInstance);
    form.getChildren().addFirst(card);
    IntoView.bring(form);
    card.requestFocus();
  }

  private void forget(ActivationStep step) {
    form.getChildren().clear();
    Optional.ofNullable(lookup("#set-" + step.name())).ifPresent(Node::requestFocus);
  }

  private Node undo() {
    Button undo = new Button(messages.get("followup.undo"), Icons.of("fth-rotate-ccw"));
    undo.setId("undo");
    undo.getStyleClass().addAll("flat", "small-button");
    undo.setOnAction(event -> followUp.undo(registration));
    boolean something =
        setByPerson()
            && registration.current().activation().stream().anyMatch(ActivationState::told);
    undo.setVisible(something);
    undo.setManaged(something);
    return undo;
  }

  /**
   * The words of the portal's menus, which are the same in every language. Only the first knows the
   * TPP by its organisation.
   */
  private List<String> menu(ActivationStep step) {
    Applicant applicant = followUp.applicant(registration);
    String name = ApplicationName.of(applicant, messages);
    return switch (step) {
      case TPP -> List.of("TPP Management", "TPP List", applicant.name(), "Activate TPP");
      case SOFTWARE_STATEMENT -> List.of("TPP Management", "Software Statements", name, "Activate");
      case CLIENT -> List.of("TPP Management", "Clients", name, "Activate");
    };
  }
}
