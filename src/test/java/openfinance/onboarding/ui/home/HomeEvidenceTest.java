package openfinance.onboarding.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.ui.followup.EvidenceSaving;
import openfinance.onboarding.ui.i18n.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** What is found in the list is what is exported from it. */
class HomeEvidenceTest {
  private static final RegistrationOutcome REGISTERED = new RegistrationOutcome.Registered(204);

  @TempDir Path folder;
  private ListedAttempts attempts;

  @BeforeEach
  void openHome() {
    attempts = new ListedAttempts(folder, () -> {});
  }

  @AfterEach
  void closeLedger() {
    attempts.close();
  }

  private String exported() throws IOException {
    HomeViewModel home = attempts.home();
    List<Registration> shown = home.visible().get().stream().map(HomeRow::registration).toList();
    Path file = folder.resolve("evidence.json");
    List<String> told = new ArrayList<>();
    home.followUp().save(shown, file, Locale.ENGLISH, () -> told.add("saved"));
    assertEquals(List.of("saved"), told);
    return Files.readString(file);
  }

  @Test
  void aFilterExportsEachRegistrationWithAllItsAttempts() throws IOException {
    attempts.add("sandbox", "Al Noor Bank", 1, Optional.empty());
    attempts.add("sandbox", "Al Noor Bank", 2, Optional.of(REGISTERED));
    attempts.add("sandbox", "Wadi Bank", 3, Optional.empty());
    attempts.home().followUp().refresh();
    attempts.home().change(view -> view.withStanding(Optional.of(Standing.PENDING)));
    assertEquals(List.of("Al Noor Bank"), attempts.shown());
    String evidence = exported();
    assertTrue(evidence.contains(new UUID(7, 1).toString()), "the attempt before, " + evidence);
    assertTrue(evidence.contains(new UUID(7, 2).toString()), evidence);
    assertFalse(evidence.contains(new UUID(7, 3).toString()), "another LFI, " + evidence);
  }

  @Test
  void theDayOnWhichACertificateEndsCanBeSavedLongBefore() throws Exception {
    attempts.add("sandbox", "Al Noor Bank", 1, Optional.of(REGISTERED));
    attempts.add("sandbox", "Wadi Bank", 2, Optional.of(REGISTERED));
    attempts.add("sandbox", "Ghaf Bank", 3, Optional.empty());
    attempts.home().followUp().refresh();
    Path file = folder.resolve("expiry.ics");
    List<Path> told = new ArrayList<>();
    Registration wadi = registration("Wadi Bank");
    EvidenceSaving saving =
        new EvidenceSaving(
            attempts.home().followUp(),
            new Messages(Locale.ENGLISH),
            (owner, title, name, endings) -> Optional.of(file));
    FxToolkit.registerPrimaryStage();
    saving.askCalendar(FxToolkit.toolkitContext().getRegisteredStage(), wadi, told::add);
    assertEquals(List.of(file), told);
    assertTrue(Files.readString(file).contains("2 LFIs"), Files.readString(file));
  }

  private Registration registration(String lfi) {
    return attempts.home().visible().get().stream()
        .map(HomeRow::registration)
        .filter(it -> it.current().attempt().target().organisationName().equals(lfi))
        .findFirst()
        .orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bank'); DROP TABLE attempt; --",
        "100 % _ bank",
        "Bank \"quoted\" \\ and \\\"",
        "Bank \u0001\u001B[2J",
        "Bank \u202Eevil\u2066",
        "بنك ' الواحة"
      })
  void aHostileNameIsFoundAndLeavesTheOthersAlone(String name) throws IOException {
    attempts.add("sandbox", name, 1, Optional.of(REGISTERED));
    attempts.add("sandbox", "Wadi", 2, Optional.of(REGISTERED));
    attempts.home().followUp().refresh();
    attempts.home().change(view -> view.withSearch(name));
    assertEquals(List.of(name), attempts.shown());
    assertTrue(exported().contains(new UUID(7, 1).toString()));
    attempts.home().change(view -> view.withSearch(""));
    assertEquals(List.of("Wadi", name), attempts.shown());
  }
}
