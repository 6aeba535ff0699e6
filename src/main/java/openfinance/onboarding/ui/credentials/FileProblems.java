package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import openfinance.onboarding.credentials.IdentityAssembly;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.feedback.CopyableText;
import openfinance.onboarding.ui.feedback.Icons;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.i18n.Messages;

/** Everything there is to say about the files that cannot be used, and what can be done. */
final class FileProblems {
  private static final int COMMAND = 2;

  private final CredentialsViewModel viewModel;
  private final Messages messages;
  private final Consumer<Consumer<List<Path>>> chooser;

  /**
   * Cards for the files of this page.
   *
   * @param chooser asks the person for files and hands them on
   */
  FileProblems(
      CredentialsViewModel viewModel, Messages messages, Consumer<Consumer<List<Path>>> chooser) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.chooser = chooser;
  }

  /** The cards: of files that cannot be read, then of what the others make together. */
  List<Node> cards(Examined examined) {
    List<Node> cards = new ArrayList<>();
    for (PickedFile file : viewModel.files()) {
      if (!file.needsPassphrase()
          && file.state().get() instanceof PickedFile.State.Unread(Problem problem)) {
        cards.add(unread(file, problem));
      }
    }
    switch (examined) {
      case Examined.Mismatch(Problem problem) -> cards.add(mismatch(problem));
      case Examined.Identity found -> found.error().map(this::unusable).ifPresent(cards::add);
      case Examined.Incomplete incomplete -> {}
      case Examined.WithoutKey found -> found.error().map(this::unusable).ifPresent(cards::add);
      case Examined.Several several -> {}
    }
    return cards;
  }

  private Node unusable(Problem problem) {
    return new ProblemCard(messages, problem, List.of(chooseFaulty("credentials.choose")));
  }

  private Node unread(PickedFile file, Problem problem) {
    List<PickedFile> dropped = List.of(file);
    Button choose = button("credentials.chooseOther", paths -> viewModel.replace(dropped, paths));
    Button remove = new Button(messages.get("credentials.removeFile"));
    remove.getStyleClass().add("flat");
    remove.setOnAction(event -> viewModel.replace(dropped, List.of()));
    ProblemCard card = new ProblemCard(messages, problem, List.of(choose, remove));
    command(problem).ifPresent(card::add);
    return card;
  }

  /** The command that converts a key, to copy. */
  private Optional<Node> command(Problem problem) {
    return problem.code() == ProblemCode.KEY_FORMAT_UNSUPPORTED
            && problem.arguments().size() > COMMAND
        ? Optional.of(
            new CopyableText(
                messages, messages.get("credentials.command"), problem.arguments().get(COMMAND)))
        : Optional.empty();
  }

  private Node mismatch(Problem problem) {
    boolean key = problem.code() == ProblemCode.KEY_MISMATCH;
    Button remove =
        new Button(messages.get(key ? "credentials.removeKey" : "credentials.removeFile"));
    remove.getStyleClass().add("flat");
    remove.setOnAction(event -> viewModel.replaceFaulty(List.of()));
    ProblemCard card =
        new ProblemCard(
            messages,
            problem,
            List.of(chooseFaulty(key ? "credentials.chooseKey" : "credentials.choose"), remove));
    card.add(FindingsCard.rule(messages, IdentityAssembly.finding(problem)));
    return card;
  }

  private Button chooseFaulty(String key) {
    return button(key, viewModel::replaceFaulty);
  }

  private Button button(String key, Consumer<List<Path>> then) {
    Button button = new Button(messages.get(key), Icons.of("fth-key"));
    button.setOnAction(event -> chooser.accept(then));
    return button;
  }
}
