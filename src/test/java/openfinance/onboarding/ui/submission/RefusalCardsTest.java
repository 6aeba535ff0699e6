package openfinance.onboarding.ui.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;

/** Why requests were not sent, in cards. */
class RefusalCardsTest extends SubmissionPage {
  @BeforeAll
  static void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void whatSeveralServersHaveInCommonIsOneCardThatNamesThemAll(@TempDir Path own)
      throws IOException {
    Path key = Files.copy(demo.file("transport.key"), own.resolve("own.key"));
    IdentityChosen known = from(key, demo.chosen("alnoor", "marjan"));
    Files.writeString(key, "another key");
    page.enter(known);
    var _ = page.complete(known);
    List<ProblemCard> cards =
        RefusalCards.cards(
            new Messages(Locale.ENGLISH),
            page.rows().get(),
            Standing::problem,
            new RefusalCards.Remedies(problem -> List.of(), List::of));
    assertEquals(1, cards.size());
    List<String> words = words(cards.getFirst()).toList();
    assertTrue(
        words.stream().anyMatch(it -> it.contains("2 servers: LFI alnoor, LFI marjan")),
        words::toString);
  }

  private static Stream<String> words(Node node) {
    Stream<String> own =
        node instanceof Labeled labeled ? Stream.of(labeled.getText()) : Stream.of();
    return node instanceof Parent parent
        ? Stream.concat(
            own, parent.getChildrenUnmodifiable().stream().flatMap(RefusalCardsTest::words))
        : own;
  }
}
