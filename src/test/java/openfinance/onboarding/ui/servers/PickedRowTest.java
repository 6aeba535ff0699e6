package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.wizard.WizardState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** A pick's row while what is known around it changes. */
class PickedRowTest {
  private static final Problem BROKEN = Problem.of(ProblemCode.LEDGER_UNAVAILABLE);

  @TempDir private Path home;
  private final Messages messages = new Messages(Locale.ENGLISH);
  private final AtomicReference<Outcome<Ledger>> read =
      new AtomicReference<>(Outcome.failure(BROKEN));
  private Choices choices;
  private Environments environments;
  private Ledger ledger;
  private WizardState.Prepared prepared;
  private ServersViewModel page;
  private PickedRow row;

  @BeforeEach
  void open() throws TimeoutException {
    FxToolkit.registerPrimaryStage();
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    environments = new Environments(choices, home.resolve("demo"));
    ledger = Ledger.open(home.resolve("ledger.db"), Clock.systemUTC()).toOptional().orElseThrow();
    prepared = new WizardState.Prepared(environments.open(Environment.Kind.DEMO));
    page = ServersPages.over(read::get, choices, home.resolve("cache"));
    page.enter(prepared);
    page.toggle(
        page.directory().all().stream()
            .filter(it -> it.lfiCode().equals(Optional.of("alnoor")))
            .findFirst()
            .orElseThrow());
    row =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () ->
                new PickedRow(
                    page, page.picked().getFirst(), messages, new SimpleObjectProperty<>(false)));
  }

  @AfterEach
  void close() {
    ledger.close();
    environments.close();
    choices.close();
  }

  private boolean says(String words) {
    return row.lookupAll(".label").stream()
        .anyMatch(node -> words.equals(((Labeled) node).getText()));
  }

  @Test
  void anEarlierRegistrationIsSaidWhenTheLedgerIsReadLater() {
    String registered = messages.get("servers.picked.registered");
    WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new Scene(row));
    assertTrue(!says(registered), "nothing is known yet");
    RegistrationAttempt attempt =
        Lists.attempt(page.picked().getFirst().wellKnown(), Instant.parse("2026-03-01T10:15:30Z"));
    assertEquals(Optional.empty(), ledger.begin(attempt));
    ledger.finish(
        new RegistrationResult(
            attempt, new RegistrationOutcome.Registered(204), attempt.startedAt(), ""));
    read.set(Outcome.success(ledger));
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          page.enter(prepared);
          return true;
        });
    assertEquals(List.of(page.picked().getFirst()), List.of(row.pick()));
    assertTrue(says(registered));
  }

  @Test
  void aDocumentThatComesWhenThePageWasLeftIsNotOpened() {
    Button document = (Button) row.lookup("#" + row.pick().fieldId() + "-document");
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          document.fire();
          return true;
        });
    assertTrue(row.pick().resolved().isPresent());
  }

  @Test
  void thatItIsReadIsShownOnlyOnceThatHasLasted() throws TimeoutException {
    Label reading =
        WaitForAsyncUtils.waitForAsyncFx(
            60_000,
            () -> {
              Scene scene = new Scene(row);
              row.pick().resolution(new Resolution.Reading());
              Label sign = label(messages.get("servers.picked.reading"));
              assertFalse(sign.isVisible());
              assertTrue(sign.isManaged() && scene.getRoot() == row, "in its place");
              return sign;
            });
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, reading::isVisible);
  }

  private Label label(String words) {
    return row.lookupAll(".label").stream()
        .map(Label.class::cast)
        .filter(node -> words.equals(node.getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoReadsItAgainByKeyboardStaysThereUntilItIsRead() {
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Scene scene = new Scene(row);
          Resolution resolved = row.pick().resolution().get();
          row.pick().resolution(new Resolution.Failed(BROKEN));
          Button retry = (Button) row.lookup(".small-button");
          retry.requestFocus();
          row.pick().resolution(new Resolution.Waiting());
          row.pick().resolution(new Resolution.Reading());
          assertTrue(retry.isVisible());
          assertEquals(retry, scene.getFocusOwner());
          retry.fire();
          assertInstanceOf(Resolution.Reading.class, row.pick().resolution().get());
          row.pick().resolution(resolved);
          assertFalse(retry.isVisible());
          assertEquals(
              row.pick().fieldId() + "-document", scene.getFocusOwner().getId(), "what came of it");
          return true;
        });
  }

  @Test
  void whoReadItAgainByKeyboardSeesWhereTheFocusWent() throws TimeoutException {
    PseudoClass visible = PseudoClass.getPseudoClass("focus-visible");
    Stage stage = FxToolkit.registerPrimaryStage();
    WaitForAsyncUtils.waitForAsyncFx(
        60_000,
        () -> {
          Resolution resolved = row.pick().resolution().get();
          stage.setScene(new Scene(row));
          stage.show();
          stage.requestFocus();
          row.pick().resolution(new Resolution.Failed(BROKEN));
          Button retry = (Button) row.lookup(".small-button");
          retry.requestFocus();
          retry.pseudoClassStateChanged(visible, true);
          row.pick().resolution(resolved);
          Node owner = stage.getScene().getFocusOwner();
          boolean seen = owner.getPseudoClassStates().contains(visible);
          stage.hide();
          assertEquals(row.pick().fieldId() + "-document", owner.getId());
          assertTrue(seen, "the focus is seen");
          return true;
        });
  }
}
