package openfinance.onboarding.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SelfTestCommandTest {
  @TempDir private Path folder;

  @Test
  void everyPartPassesAndIsNamed() {
    CommandRun run = CommandRun.of(folder, "self-test");
    assertEquals(0, run.status(), run.err());
    assertEquals(
        List.of(
            "Java runtime: passed",
            "Texts: passed",
            "Pages: passed",
            "Libraries of the window: passed",
            "Database: passed",
            "Mutual TLS: passed"),
        run.out().lines().toList());
  }

  @ParameterizedTest
  @CsvSource({"Linux, glassgtk3", "Windows 11, glass", "Mac OS X, glass"})
  void aMissingLibraryIsNamed(String system, String library) {
    IOException fault =
        assertThrows(IOException.class, () -> InstalledLibraries.check(folder, system));
    Path expected = folder.resolve(System.mapLibraryName(library));
    assertEquals("missing from this installation: " + expected, fault.getMessage());
  }

  @Test
  void aLibraryThatDoesNotLoadIsAFault() throws IOException {
    Path library =
        Files.writeString(folder.resolve(System.mapLibraryName("glassgtk3")), "no library");
    UnsatisfiedLinkError fault =
        assertThrows(UnsatisfiedLinkError.class, () -> InstalledLibraries.check(folder, "Linux"));
    assertTrue(String.valueOf(fault.getMessage()).contains(library.toString()), fault::toString);
  }
}
