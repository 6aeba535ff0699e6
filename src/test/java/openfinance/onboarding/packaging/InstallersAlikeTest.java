package openfinance.onboarding.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import openfinance.onboarding.settings.ApplicationFolders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What each system's options say of the program, compared with the others' and with the program.
 */
class InstallersAlikeTest {
  private static final Path PACKAGING = Path.of("packaging");
  private static final Path LOCAL = Path.of("/local");

  /** What people see, and what is typed and stands in the names of files. */
  private static final String SHOWN = "TPP Onboarding";

  private static final String NAME = "tpp-onboarding";

  private static final String LIBRARIES_OF_WINDOWS = "-Djava.library.path=$APPDIR";

  /** Without the last one, Java would warn on the output of each command. */
  private static final List<String> COMPILER_ON_LINUX =
      List.of("-XX:ThreadPriorityPolicy=1", "-XX:CompilerThreadPriority=5", "-XX:-PrintWarnings");

  /** For the AOT cache, which only the installed program has. */
  private static final List<String> OF_THE_CACHE =
      List.of("-XX:AOTCache=", "-XX:ArchiveRelocationMode=", "-XX:+UnlockDiag", "-Xlog:disable");

  private static String read(String file) throws IOException {
    return Files.readString(PACKAGING.resolve(file));
  }

  private static OptionFile image() throws IOException {
    return OptionFile.read("image.options");
  }

  private static List<Path> foldersOnWindows() {
    Properties windows = new Properties();
    windows.setProperty("os.name", "Windows 11");
    ApplicationFolders folders =
        ApplicationFolders.of(windows, Map.of("LOCALAPPDATA", LOCAL.toString()));
    return List.of(folders.data(), folders.cache(), folders.log());
  }

  private static String asWindowsSaysIt(Path folder) {
    return "`%LOCALAPPDATA%\\" + LOCAL.relativize(folder).toString().replace('/', '\\') + "`";
  }

  @Test
  void thePersonIsToldWhereProgramAndDataLieOnWindows() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    Path installed = LOCAL.resolve(OptionFile.read("windows-msi.options").value("--install-dir"));
    for (Path folder : Stream.concat(foldersOnWindows().stream(), Stream.of(installed)).toList()) {
      assertTrue(readme.contains(asWindowsSaysIt(folder)), asWindowsSaysIt(folder));
    }
  }

  /** jpackage deletes the installed folder with all that is in it at an upgrade or removal. */
  @Test
  void onWindowsTheProgramAndThePersonsDataHaveFoldersOfTheirOwn() throws IOException {
    OptionFile installer = OptionFile.read("windows-msi.options");
    assertTrue(installer.names().anyMatch("--win-per-user-install"::equals));
    Path installed = LOCAL.resolve(installer.value("--install-dir"));
    for (Path folder : foldersOnWindows()) {
      assertTrue(folder.startsWith(LOCAL), folder.toString());
      assertFalse(folder.startsWith(installed), folder + " goes with " + installed);
      assertFalse(installed.startsWith(folder), installed + " lies in " + folder);
    }
  }

  @Test
  void systemsHaveFewOptionsOfJavaOfTheirOwn() throws IOException {
    assertEquals(List.of(), OptionFile.read("macos.options").values("--java-options"));
    assertEquals(COMPILER_ON_LINUX, OptionFile.read("linux.options").values("--java-options"));
    assertEquals(
        List.of(LIBRARIES_OF_WINDOWS), OptionFile.read("windows.options").values("--java-options"));
  }

  @ParameterizedTest
  @CsvSource({"tpp-onboarding, $here/lib", "tpp-onboarding.cmd, %~dp0..\\lib"})
  void theProgramStartsAlikeInstalledAndInPlace(String script, String libraries)
      throws IOException {
    String inPlace = read("app/" + script);
    Stream<String> ofWindows =
        script.endsWith(".cmd") ? Stream.of(LIBRARIES_OF_WINDOWS) : Stream.empty();
    List<String> missing =
        Stream.concat(image().values("--java-options").stream(), ofWindows)
            .filter(option -> OF_THE_CACHE.stream().noneMatch(option::startsWith))
            .map(option -> option.replace("$APPDIR", libraries))
            .filter(option -> !inPlace.contains(" " + option + " "))
            .filter(option -> !inPlace.contains(" \"" + option + "\" "))
            .toList();
    assertEquals(List.of(), missing);
    assertTrue(inPlace.contains(" " + image().value("--main-class") + " "), inPlace);
  }

  @Test
  void everySystemNamesTheProgramAlike() throws IOException {
    for (String file :
        List.of("windows.options", "windows-msi.options", "macos.options", "macos-dmg.options")) {
      assertEquals(SHOWN, OptionFile.read(file).value("--name"), file);
    }
    assertEquals(SHOWN, OptionFile.read("windows.options").value("--description"));
    assertEquals(SHOWN, OptionFile.read("windows-msi.options").value("--win-menu-group"));
    assertEquals(SHOWN, OptionFile.read("macos.options").value("--mac-package-name"));
    assertTrue(read("linux/ae.openfinance.TppOnboarding.desktop").contains("\nName=" + SHOWN));
    assertEquals(NAME, OptionFile.read("linux.options").value("--name"));
    assertTrue(read("linux/control").startsWith("Package: " + NAME + "\n"));
    assertTrue(read("linux/tpp-onboarding.spec").startsWith("Name: " + NAME + "\n"));
  }

  /** The launcher, and the file with its options, are named after the image. */
  @ParameterizedTest
  @CsvSource({
    "linux.sh, name=tpp-onboarding, target/image/$name, $image/lib/app/$name.cfg",
    "macos.sh, 'shown=\"TPP Onboarding\"', target/image/$shown.app, $contents/app/$shown.cfg",
    "windows.ps1, $shown = 'TPP Onboarding', target\\image\\$shown, $image\\app\\$shown.cfg"
  })
  void everyScriptFindsTheImageByItsName(
      String script, String named, String folder, String configuration) throws IOException {
    String text = read(script);
    for (String part : List.of("\n" + named + "\n", folder, configuration)) {
      assertTrue(text.contains(part), script + " lacks " + part);
    }
  }

  /** Training looks for the cache where the installed program will. */
  @ParameterizedTest
  @ValueSource(strings = {"linux.sh", "macos.sh", "windows.ps1"})
  void everyScriptFindsTheCacheByItsName(String script) throws IOException {
    assertTrue(
        image().values("--java-options").contains("-XX:AOTCache=$APPDIR/" + NAME + ".aot"),
        "the cache has another name");
    String text = read(script);
    assertTrue(
        text.matches("(?s).*\\n(\\$name = 'tpp-onboarding'|name=tpp-onboarding)\\n.*"), text);
    assertTrue(text.matches("(?s).*app[/\\\\]\\$name\\.aot.*"), text);
  }

  /**
   * jpackage makes no difference between launchers when it makes an installer of an image: a second
   * one would stand in the menu and on the desktop as well.
   */
  @Test
  void theCommandLineOfWindowsIsInstalledAndStandsInNoMenu() throws IOException {
    String launcher = OptionFile.read("windows.options").value("--add-launcher");
    assertTrue(launcher.startsWith(NAME + "-cli="), launcher);
    String console = Files.readString(Path.of(launcher.substring(launcher.indexOf('=') + 1)));
    assertTrue(console.contains("win-console=true"), console);
    List<String> installer = OptionFile.read("windows-msi.options").names().toList();
    assertTrue(
        installer.containsAll(List.of("--win-menu", "--win-shortcut")), installer.toString());
    String script = read("windows.ps1");
    int forgotten = script.indexOf("-replace '(?s)<add-launcher .*?</add-launcher>', ''");
    assertTrue(forgotten > script.indexOf("windows.options"), script);
    assertTrue(forgotten < script.indexOf("windows-msi.options"), script);
  }

  @Test
  void everySystemDescribesTheProgramAlike() throws IOException {
    String description = OptionFile.read("windows-msi.options").value("--description");
    assertTrue(read("linux/control").contains("\nDescription: " + description + "\n"));
    assertTrue(read("linux/tpp-onboarding.spec").contains("\nSummary: " + description + "\n"));
    String vendor = image().value("--vendor");
    assertEquals(vendor, OptionFile.read("windows-msi.options").value("--vendor"));
    assertTrue(read("linux/control").contains("\nMaintainer: " + vendor + " <"));
  }

  @ParameterizedTest
  @CsvSource({
    "linux.options, icons/app-512.png",
    "macos.options, icons/app.icns",
    "windows.options, icons/app.ico"
  })
  void everySystemHasItsIcon(String file, String icon) throws IOException {
    assertEquals(icon, OptionFile.read(file).value("--icon"));
    assertTrue(Files.size(Path.of(icon)) > 0, icon);
  }

  /** jpackage puts "public.app-category." before it. */
  @Test
  void theCategoryOfMacosIsItsLastWordAlone() throws IOException {
    assertEquals("finance", OptionFile.read("macos.options").value("--mac-app-category"));
  }

  /** One that jpackage does not know to be signed it changes while it makes the disk image. */
  @Test
  void jpackageItselfSignsTheImageBeforeTheDiskImageIsMade() throws IOException {
    String script = read("macos.sh");
    int signed = script.indexOf("--mac-sign ");
    assertTrue(script.indexOf("onboarding.Rehearsal") < signed, "the cache is part of it");
    assertTrue(signed < script.indexOf("macos-dmg.options"), script);
    assertEquals(
        1,
        script.split("codesign --force", -1).length - 1,
        "the disk image alone is signed by hand");
  }

  /** jpackage's copy of the image gets new times; the cache fits the old ones only. */
  @Test
  void theTimesThatTheCacheFitsOutliveTheInstaller() throws IOException {
    String afterCopying = OptionFile.read("macos.options").value("--name") + "-post-image.sh";
    String folder = OptionFile.read("macos-dmg.options").value("--resource-dir");
    assertTrue(Files.readString(Path.of(folder, afterCopying)).contains("$JpAppImageDir"));
    String macos = read("macos.sh");
    int run = macos.indexOf("$here/macos/$shown-post-image.sh");
    assertTrue(run > 0 && run < macos.indexOf("onboarding.Rehearsal"), macos);
    String windows = read("windows.ps1");
    int touched = windows.indexOf("LastWriteTimeUtc = $time");
    assertTrue(touched > 0 && touched < windows.indexOf("onboarding.Rehearsal"), windows);
    int asClocksShowIt = windows.indexOf("LastWriteTimeUtc = $kept");
    assertTrue(windows.indexOf("onboarding.Rehearsal") < asClocksShowIt, windows);
    assertTrue(asClocksShowIt < windows.indexOf("windows-msi.options"), windows);
  }
}
