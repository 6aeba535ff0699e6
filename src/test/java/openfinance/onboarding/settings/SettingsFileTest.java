package openfinance.onboarding.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {
  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void choose() {
    file = folder.resolve("new/settings.json");
  }

  private static Settings full() {
    return Settings.initial()
        .withEnvironment("sandbox")
        .withLanguage(Optional.of("ar"))
        .withTheme("dark")
        .withLastFolder("/home/someone/شهادات")
        .withCredentials(now -> now.withFiles("sandbox", List.of("a.pem", "a.key")))
        .withTrustedAuthorities("demo", List.of("-----BEGIN CERTIFICATE-----\nMIIB\n"))
        .withTrustedAuthorities("sandbox", List.of())
        .withRolesConfirmed("sandbox", true)
        .withPickedServers("production", List.of("https://auth1.oasis.example/x"))
        .withPage(Optional.of("servers"))
        .withWindow(10, -20.5, 1280, 800);
  }

  @Test
  void makesItsFolderForTheOwnerAlone() throws IOException {
    assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions");
    new SettingsFile(file).save(full());

    assertEquals(
        "rwx------",
        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("new"))));
  }

  @Test
  void whatIsSavedIsLoaded() {
    new SettingsFile(file).save(full());
    assertEquals(full(), new SettingsFile(file).load());
    new SettingsFile(file).save(Settings.initial());
    assertEquals(Settings.initial(), new SettingsFile(file).load());
  }

  @Test
  void nothingIsLeftBesideTheFile() throws IOException {
    new SettingsFile(file).save(full());
    try (Stream<Path> files = Files.list(file.getParent())) {
      assertEquals(List.of(file), files.toList());
    }
  }

  @Test
  void withoutAFileTheInitialSettingsHold() {
    assertEquals(Settings.initial(), new SettingsFile(file).load());
  }

  @Test
  void membersThatAreUnknownOrOfAnotherKindAreIgnored() throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "{\"theme\":7,\"language\":\"ar\",\"future\":{\"a\":[1]},\"window\":[1,2,\"x\"],"
            + "\"credentialFiles\":{\"demo\":[\"a\",null,3]},\"pickedServers\":\"none\"}");
    Settings expected =
        Settings.initial()
            .withLanguage(Optional.of("ar"))
            .withCredentials(now -> now.withFiles("demo", List.of("a")));
    assertEquals(expected, new SettingsFile(file).load());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{\"theme\":\"da", "[]", "null", "\u0000\u0001", "{}{"})
  void aDamagedFileIsSetAsideAndTheNextSaveWorks(String content) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    SettingsFile settings = new SettingsFile(file);
    assertEquals(Settings.initial(), settings.load());
    assertFalse(Files.exists(file));
    assertEquals(content, Files.readString(file.resolveSibling("settings.json.damaged")));
    settings.save(full());
    assertEquals(full(), settings.load());
  }

  @Test
  void aFolderThatCannotBeMadeCostsNothing() throws IOException {
    Path occupied = Files.createFile(folder.resolve("occupied"));
    new SettingsFile(occupied.resolve("settings.json")).save(full());
    assertTrue(Files.isRegularFile(occupied));
  }

  @Property(tries = 300)
  void noTextThrows(@ForAll String text) {
    Optional<Settings> settings = new SettingsJson().read(text);
    assertTrue(settings.isEmpty() || text.contains("{"));
  }
}
