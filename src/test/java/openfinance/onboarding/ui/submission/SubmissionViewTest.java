package openfinance.onboarding.ui.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.ui.feedback.ProblemCard;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The fourth page as it is drawn: what stays while something else on it changes. */
class SubmissionViewTest extends SubmissionPage {
  private final Messages messages = new Messages(Locale.ENGLISH);

  @BeforeEach
  void startToolkit() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
  }

  private static <T> T onWindowThread(Callable<T> work) {
    return WaitForAsyncUtils.waitForAsyncFx(60_000, work);
  }

  private Scene drawn() {
    return onWindowThread(
        () ->
            new Scene(
                Fxml.load(
                    new SubmissionController(page, messages, known -> {}),
                    "Submission",
                    messages)));
  }

  private void stand(int row, Standing standing) {
    onWindowThread(
        () -> {
          page.rows().get().get(row).show(standing);
          return true;
        });
  }

  private static Standing refused(ProblemCode code) {
    return new Standing.Refused(
        Problem.of(code, "auth1.example").withDetail("detail"), Optional.empty(), "");
  }

  private static List<ProblemCard> cards(Scene scene) {
    return onWindowThread(
        () ->
            scene.getRoot().lookupAll(".problem-card").stream()
                .filter(node -> node.getParent() instanceof RefusalCards)
                .map(ProblemCard.class::cast)
                .toList());
  }

  private static ButtonBase button(Node below, String words) {
    return below.lookupAll(".button").stream()
        .map(ButtonBase.class::cast)
        .filter(it -> words.equals(it.getText()))
        .findFirst()
        .orElseThrow();
  }

  private static void fire(ButtonBase button) {
    onWindowThread(
        () -> {
          button.requestFocus();
          button.fire();
          return true;
        });
  }

  @Test
  void whatIsFetchedForAnIncompleteChainIsShown() {
    page.enter(demo.chosen("alnoor"));
    Scene scene = drawn();
    stand(0, refused(ProblemCode.SERVER_CHAIN_INCOMPLETE));
    Node section = scene.lookup(".trust-section").getParent();
    assertFalse(section.isVisible());
    fire(button(cards(scene).getFirst(), messages.get("trust.fetch")));
    assertTrue(section.isVisible());
    assertTrue(scene.lookup(".fetched-authorities").isVisible());
    assertEquals("otherFingerprint", scene.getFocusOwner().getId());
  }

  @Test
  void aCardStaysAsItIsWhileAnotherServerIsRefusedAndWhileItsOwnIsTestedAgain() {
    page.enter(demo.chosen("alnoor", "marjan"));
    Scene scene = drawn();
    stand(1, refused(ProblemCode.HOST_UNKNOWN));
    ProblemCard first = cards(scene).getFirst();
    ToggleButton details = (ToggleButton) first.lookup(".problem-foot").lookup(".toggle-button");
    fire(details);
    stand(0, refused(ProblemCode.CONNECTION_REFUSED));
    assertEquals(2, cards(scene).size());
    assertTrue(cards(scene).contains(first) && details.isSelected(), "with its details open");
    assertSame(details, scene.getFocusOwner());
    Standing before = page.rows().get().get(1).standing().get();
    stand(1, Standing.Testing.of(before));
    assertTrue(cards(scene).contains(first), "until the further test has ended");
    stand(1, new Standing.Accepted("TLSv1.3", Duration.ZERO));
    assertFalse(cards(scene).contains(first));
  }

  @Test
  void whatCanBeDoneAboutOneStaysWhileAnotherIsTriedAgain() {
    IdentityChosen known = demo.chosen("falajbusiness", "samra");
    page.enter(known);
    var _ = page.complete(known);
    Scene scene = onWindowThread(() -> new Scene(new VBox(new NextActs(page.runs(), messages))));
    Node waiting = scene.lookup("#next-wait");
    Node other = scene.lookup("#next-otherBody");
    onWindowThread(
        () -> {
          waiting.requestFocus();
          page.runs().sendOtherBody();
          return true;
        });
    assertNotSame(other, scene.lookup("#next-otherBody"));
    assertSame(waiting, scene.lookup("#next-wait"));
    assertSame(waiting, scene.getFocusOwner());
  }

  /** Whether the request arrived stays unknown. */
  private void beginWithFirst(IdentityChosen known) {
    assertEquals(
        Optional.empty(),
        ledger.begin(
            new RegistrationAttempt(
                UUID.randomUUID(),
                Targets.of(known).getFirst(),
                known.identity().certificate().applicationId().orElseThrow(),
                "",
                "",
                "",
                "",
                Instant.EPOCH,
                RequestBody.JSON,
                Instant.parse("2026-03-01T10:15:30Z"))));
  }

  private static List<String> words(Node below, String style) {
    return below.lookupAll(style).stream()
        .filter(Node::isVisible)
        .map(it -> ((Labeled) it).getText())
        .toList();
  }

  @Test
  void whatIsLeftOutIsMarkedAndAnotherRequestIsShown() {
    IdentityChosen known = demo.chosen("alnoor", "marjan");
    beginWithFirst(known);
    page.enter(known);
    Scene scene = drawn();
    Node table = scene.lookup(".submission-table");
    assertEquals(
        List.of(messages.get("submission.earlier.leftOut.short")), words(table, ".secondary"));
    String second = page.rows().get().getLast().target().organisationName();
    String title = messages.get("submission.request.title", second);
    List<String> titles = words(scene.getRoot(), ".section-title");
    assertTrue(titles.contains(title), titles::toString);
    onWindowThread(
        () -> {
          page.only(page.rows().get().getFirst());
          return true;
        });
    assertEquals(List.of(), words(table, ".secondary"));
  }

  @Test
  void whoChoosesOneLfiAloneGoesOnWhereItIsConfirmed() {
    IdentityChosen known = demo.chosen("alnoor", "marjan");
    beginWithFirst(known);
    page.enter(known);
    Scene scene = drawn();
    fire(
        button(
            scene.lookup("#" + SubmissionReadiness.EARLIER),
            messages.get("submission.earlier.only")));
    assertEquals(1, page.rows().get().size());
    assertEquals(SubmissionReadiness.EARLIER, scene.getFocusOwner().getId());
  }

  @Test
  void theButtonThatCopiesIsCalledAsBeforeSoonAfterwards() throws TimeoutException {
    page.enter(demo.chosen("alnoor"));
    Scene scene = drawn();
    Button copy = (Button) scene.lookup("#copyCurl");
    fire(copy);
    assertEquals(messages.get("feedback.copied"), copy.getAccessibleText());
    WaitForAsyncUtils.waitFor(
        30,
        TimeUnit.SECONDS,
        () -> onWindowThread(() -> ((Labeled) copy).getText().equals(copy.getAccessibleText())));
  }
}
