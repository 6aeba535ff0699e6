package openfinance.onboarding.ui.about;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import openfinance.onboarding.settings.ApplicationFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {
  @Test
  void theVersionIsThatOfTheBuild(@TempDir Path home) {
    Installation installation = Installation.thatRuns(ApplicationFolders.under(home));
    assertTrue(installation.version().matches("\\d+\\.\\d+\\.\\d+.*"), installation.version());
    assertFalse(installation.build().contains("$"), installation.build());
  }

  @Test
  void theSummaryHelpsWithoutTellingWhoItIs() {
    Path home = Path.of(System.getProperty("user.home"));
    Installation installation =
        new Installation(
            "1.2.3", "abc", Optional.empty(), ApplicationFolders.under(home.resolve("some/where")));
    String summary = installation.summary(Locale.of("ar"));
    assertTrue(summary.contains("TPP Onboarding 1.2.3 (abc)"), summary);
    assertTrue(summary.contains(System.getProperty("java.runtime.version")), summary);
    assertTrue(summary.contains(Path.of("~", "some", "where", "log").toString()), summary);
    assertFalse(summary.contains(home.toString()), summary);
  }

  @Test
  void licencesAreShownWhereTheyWereGathered(@TempDir Path folder) throws IOException {
    Installation installation =
        new Installation("1", "b", Optional.of(folder), ApplicationFolders.under(folder));
    assertEquals(Optional.empty(), installation.licences());
    Path licences = Files.writeString(folder.resolve("third-party-licences.txt"), "MIT");
    assertEquals(Optional.of(licences), installation.licences());
    assertEquals("MIT", Installation.read(licences));
  }
}
