package openfinance.onboarding.ui.credentials;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.Focus;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** A picked file: its name, what it is, how it stands; below it what is wrong, or a passphrase. */
final class FileRow extends VBox {
  private static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

  private final CredentialsViewModel viewModel;
  private final PickedFile file;
  private final Messages messages;
  private final FileWords words;
  private final PassphraseRow passphrase;

  FileRow(CredentialsViewModel viewModel, PickedFile file, Messages messages) {
    this.viewModel = viewModel;
    this.file = file;
    this.messages = messages;
    this.words = new FileWords(messages);
    this.passphrase = new PassphraseRow(viewModel, file, messages);
    setId(file.fieldId());
    getStyleClass().add("file-row");
    setFocusTraversable(false);
    WhileShown.in(this, file.state()).subscribe(state -> draw());
    WhileShown.in(this, file.fault()).subscribe(fault -> draw());
    WhileShown.in(this, file.state())
        .subscribe((before, now) -> Announcement.say(this, getAccessibleText()));
  }

  /** The file that the row shows. */
  PickedFile file() {
    return file;
  }

  /** Goes to the field for the passphrase, when there is one. */
  void ask() {
    if (isAsking()) {
      passphrase.requestFocus();
    }
  }

  private boolean isAsking() {
    return getChildren().contains(passphrase);
  }

  private void draw() {
    boolean within = Focus.in(this).isPresent();
    boolean seen = Focus.isSeenIn(this);
    Button remove =
        removeButton(messages, file.name(), () -> viewModel.replace(List.of(file), List.of()));
    List<Node> above = new ArrayList<>();
    above.add(
        line(
            FileWords.icon(file),
            file.name(),
            words.kind(file),
            new StateBadge(FileWords.sign(file), words.state(file)),
            remove));
    Optional<Problem> problem = problem();
    problem.ifPresent(found -> above.add(error(found)));
    place(above);
    pseudoClassStateChanged(ERROR, problem.isPresent() && FileWords.sign(file) == State.DANGER);
    setAccessibleText(
        Stream.of(file.name(), words.kind(file), words.state(file))
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(". ")));
    if (within) {
      keepFocus(remove, seen);
    }
  }

  /** The field for the passphrase stays while one is tried: the next may be typed meanwhile. */
  private void place(List<Node> above) {
    boolean reading = file.state().get() instanceof PickedFile.State.Reading;
    boolean asks = file.needsPassphrase() || (reading && isAsking());
    getChildren().removeIf(node -> node != passphrase || !asks);
    getChildren().addAll(0, above);
    if (asks && !isAsking()) {
      getChildren().add(passphrase);
    }
  }

  /** Whoever was in the row stays there: in the field, or where the file can be removed. */
  private void keepFocus(Button remove, boolean seen) {
    if (file.needsPassphrase()) {
      ask();
    } else if (Focus.in(passphrase).isEmpty()) {
      Focus.give(remove, seen);
    }
  }

  private Optional<Problem> problem() {
    return switch (file.state().get()) {
      case PickedFile.State.Unread(Problem problem) -> Optional.of(problem);
      case PickedFile.State.Reading() -> Optional.empty();
      case PickedFile.State.Read read -> file.fault().get();
    };
  }

  private Label error(Problem problem) {
    Label error = new Label(messages.title(problem.code()));
    error.getStyleClass().addAll("detail", "file-error");
    boolean wrong = problem.code() == ProblemCode.PASSPHRASE_WRONG;
    if (wrong || FileWords.sign(file) == State.DANGER) {
      error.getStyleClass().add("field-error");
    }
    error.setTooltip(new Tooltip(messages.of(problem).summary()));
    error.setWrapText(true);
    return error;
  }

  /** A row's one line; the parts have the same places in every row. */
  static HBox line(String icon, String name, String kind, StateBadge state, Button remove) {
    Label nameLabel = new Label(name);
    nameLabel.getStyleClass().add("mono");
    nameLabel.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    nameLabel.setTooltip(new Tooltip(name));
    HBox startEdge = new HBox(nameLabel);
    startEdge.getStyleClass().add("file-name");
    Label kindLabel = new Label(kind);
    kindLabel.getStyleClass().add("detail");
    kindLabel.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(kindLabel, Priority.ALWAYS);
    state.getStyleClass().add("detail");
    HBox line = new HBox(Icons.of(icon, "off"), startEdge, kindLabel, state, remove);
    line.getStyleClass().add("file-line");
    return line;
  }

  static Button removeButton(Messages messages, String name, Runnable act) {
    Button remove = new Button(null, Icons.of("fth-x"));
    remove.getStyleClass().addAll("flat", "copy-button");
    remove.setMinWidth(Region.USE_PREF_SIZE);
    String words = messages.get("credentials.remove", name);
    remove.setAccessibleText(words);
    remove.setTooltip(new Tooltip(words));
    remove.setOnAction(event -> act.run());
    return remove;
  }
}
