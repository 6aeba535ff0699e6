package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.wizard.Readiness.Fault;
import openfinance.onboarding.ui.wizard.WizardState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several live servers are confirmed by the person, each of them. */
class LiveProvingTest {
  private static final Fault UNCONFIRMED =
      new Fault(LiveProving.CONFIRMED, Text.of("servers.fault.several"));

  @TempDir private Path home;
  private Choices choices;
  private ServersViewModel page;

  @BeforeEach
  void open() throws IOException {
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    page = ServersPages.withoutLedger(choices, home.resolve("cache"));
    Lists.ofThree(home);
    enter(Environment.production());
  }

  @AfterEach
  void close() {
    choices.close();
  }

  private void enter(Environment environment) {
    page.enter(
        new WizardState.Prepared(
            new ActiveEnvironment(
                Lists.onThisComputer(environment),
                Optional.empty(),
                FXCollections.observableArrayList())));
    page.otherDirectory().typed().set(home.resolve("participants.json").toString());
    page.otherDirectory().read();
  }

  private ListedServer row(int index) {
    return page.directory().visible().get().get(index);
  }

  private boolean asked() {
    return page.readiness().getValue().faults().contains(UNCONFIRMED);
  }

  private void confirm() {
    page.liveProving().confirmed().set(true);
    assertFalse(asked());
  }

  @Test
  void oneServerIsNotAskedAboutAndSeveralAre() {
    page.toggle(row(0));
    assertFalse(page.liveProving().applies().get());
    assertFalse(asked());
    page.toggle(row(1));
    assertTrue(page.liveProving().applies().get());
    assertTrue(asked());
    confirm();
  }

  @Test
  void theRuleIsSaidInTheWordsOfTheEcosystem() {
    Messages english = new Messages(Locale.ENGLISH);
    assertTrue(
        english
            .get("servers.several.text")
            .startsWith("During live proving you may call only the buddy LFIs assigned to you"));
    assertEquals(
        "Confirm that you may register with each of these LFIs", english.get(UNCONFIRMED.text()));
  }

  @Test
  void aFurtherServerIsAskedAboutAgain() {
    page.toggle(List.of(row(0), row(1)));
    confirm();
    page.toggle(row(2));
    assertFalse(page.liveProving().confirmed().get());
    assertTrue(asked());
  }

  @Test
  void anotherServerInTheSameNumberIsAskedAboutAgain() {
    page.toggle(List.of(row(0), row(1)));
    confirm();
    page.toggle(row(1));
    page.toggle(row(2));
    assertTrue(asked());
  }

  @Test
  void fewerServersAreNotAskedAboutAgain() {
    page.toggle(List.of(row(0), row(1), row(2)));
    confirm();
    page.remove(page.picked().getFirst());
    page.retry(page.picked().getFirst());
    assertTrue(page.liveProving().confirmed().get());
    assertFalse(asked());
  }

  @Test
  void aRunUsesTheConfirmationUp() {
    page.toggle(List.of(row(0), row(1)));
    confirm();
    page.forgetPicks();
    page.toggle(List.of(row(0), row(1)));
    assertTrue(asked());
  }

  @Test
  void nobodyIsAskedOutsideProduction() {
    enter(Environment.sandbox());
    page.toggle(List.of(row(0), row(1)));
    assertEquals(2, page.picked().size());
    assertFalse(page.liveProving().applies().get());
    assertFalse(asked());
  }
}
