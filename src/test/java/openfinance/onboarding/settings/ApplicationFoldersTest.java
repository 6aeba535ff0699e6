package openfinance.onboarding.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApplicationFoldersTest {
  private static Properties system(String name) {
    Properties properties = new Properties();
    properties.setProperty("os.name", name);
    properties.setProperty("user.home", "/home/someone");
    return properties;
  }

  @ParameterizedTest
  @CsvSource({
    "Linux, .local/share/tpp-onboarding, .cache/tpp-onboarding, .local/state/tpp-onboarding",
    "Mac OS X, Library/Application Support/TPP Onboarding, Library/Caches/TPP Onboarding,"
        + " Library/Logs/TPP Onboarding",
    "Windows 11, AppData/Local/TPP Onboarding/data, AppData/Local/TPP Onboarding/cache,"
        + " AppData/Local/TPP Onboarding/log"
  })
  void eachSystemHasItsOwnFolders(String name, String data, String cache, String log) {
    Path home = Path.of("/home/someone");
    assertEquals(
        new ApplicationFolders(home.resolve(data), home.resolve(cache), home.resolve(log)),
        ApplicationFolders.of(system(name), Map.of()));
  }

  @Test
  void theBaseDirectoriesOfXdgAreFollowedWhenTheyAreAbsolute() {
    ApplicationFolders folders =
        ApplicationFolders.of(
            system("Linux"), Map.of("XDG_DATA_HOME", "/srv/data", "XDG_CACHE_HOME", "relative"));
    assertEquals(Path.of("/srv/data/tpp-onboarding/ledger.db"), folders.ledger());
    assertEquals(Path.of("/home/someone/.cache/tpp-onboarding"), folders.cache());
  }

  @Test
  void theSystemPropertyPutsAllUnderOneFolder() {
    Properties properties = system("Linux");
    properties.setProperty("tpp.onboarding.home", "/tmp/try");
    assertEquals(
        ApplicationFolders.under(Path.of("/tmp/try")),
        ApplicationFolders.of(properties, Map.of("XDG_DATA_HOME", "/srv/data")));
  }
}
