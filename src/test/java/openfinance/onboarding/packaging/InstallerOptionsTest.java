package openfinance.onboarding.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.ProcessingInstruction;

/** The three systems' installers are made alike, also those that cannot be made here. */
class InstallerOptionsTest {
  private static final Path PACKAGING = Path.of("packaging");
  private static final Pattern OPTION_FILE = Pattern.compile("[a-z-]+\\.options");

  private static Set<String> optionFiles(String script) throws IOException {
    return new TreeSet<>(
        OPTION_FILE
            .matcher(Files.readString(PACKAGING.resolve(script)))
            .results()
            .map(MatchResult::group)
            .toList());
  }

  private static Document xml(Path file) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory.newDocumentBuilder().parse(file.toFile());
  }

  @Test
  void everySystemUsesTheSameImageAndItsOwnFile() throws IOException {
    assertEquals(
        Set.of("runtime.options", "image.options", "training.options", "linux.options"),
        optionFiles("linux.sh"));
    assertEquals(
        Set.of(
            "runtime.options",
            "image.options",
            "training.options",
            "macos.options",
            "macos-dmg.options"),
        optionFiles("macos.sh"));
    assertEquals(
        Set.of(
            "runtime.options",
            "windows-runtime.options",
            "image.options",
            "training.options",
            "windows.options",
            "windows-msi.options"),
        optionFiles("windows.ps1"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"linux.options", "macos.options", "windows.options"})
  void whatIsCommonStandsInOnePlace(String file) throws IOException {
    Set<String> common = new TreeSet<>(OptionFile.read("image.options").names().toList());
    common.remove("--java-options");
    List<String> twice = OptionFile.read(file).names().filter(common::contains).toList();
    assertEquals(List.of(), twice);
  }

  @ParameterizedTest
  @ValueSource(strings = {"linux.sh", "macos.sh", "windows.ps1"})
  void everyScriptTrainsTheCacheAndSumsWhatItMade(String script) throws IOException {
    String text = Files.readString(PACKAGING.resolve(script));
    for (String step :
        List.of("openfinance.onboarding.Rehearsal", "-Pinstaller", "SHA256SUMS", "cdx.json")) {
      assertTrue(text.contains(step), script + " lacks " + step);
    }
  }

  @Test
  void theDesktopEntryNamesWhatIsInstalled() throws IOException {
    String entry =
        Files.readString(PACKAGING.resolve("linux/ae.openfinance.TppOnboarding.desktop"));
    for (String line :
        List.of("Exec=tpp-onboarding %F", "Name[ar]=", "Comment[ar]=", "Terminal=false")) {
      assertTrue(entry.contains("\n" + line), line);
    }
    assertTrue(
        entry.contains("StartupWMClass=openfinance.onboarding.ui.OnboardingWindow\n"), entry);
  }

  @Test
  void whatMacosAndWindowsReadIsWellFormed() throws Exception {
    NodeList keys = xml(PACKAGING.resolve("macos/entitlements.plist")).getElementsByTagName("key");
    List<String> names =
        Stream.iterate(0, i -> i < keys.getLength(), i -> i + 1)
            .map(i -> keys.item(i).getTextContent())
            .toList();
    assertTrue(names.contains("com.apple.security.cs.allow-jit"), names.toString());
    assertFalse(names.contains("com.apple.security.get-task-allow"), "notarisation refuses it");
  }

  /** jpackage's own sources ask whether the name is defined, not what it is defined as. */
  @Test
  void anOlderVersionDoesNotReplaceANewerOneOnWindows() throws Exception {
    Element include = xml(PACKAGING.resolve("windows/overrides.wxi")).getDocumentElement();
    assertEquals("Include", include.getNodeName());
    List<String> instructions =
        Stream.iterate(include.getFirstChild(), Objects::nonNull, Node::getNextSibling)
            .filter(ProcessingInstruction.class::isInstance)
            .map(node -> node.getNodeName() + " " + node.getNodeValue().strip())
            .toList();
    assertEquals(List.of("undef JpAllowDowngrades"), instructions);
  }

  /** A shell that reads a script without running it finds what is misspelt. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "linux.sh",
        "macos.sh",
        "window.sh",
        "benchmark.sh",
        "smoke-window.sh",
        "smoke-sizes.sh",
        "smoke-register.sh",
        "pictures.sh",
        "smoke-installed.sh",
        "app/tpp-onboarding",
        "linux/tpp-onboarding",
        "macos/TPP Onboarding-post-image.sh"
      })
  void shellScriptsParse(String script) throws Exception {
    Process bash =
        new ProcessBuilder("bash", "-n", PACKAGING.resolve(script).toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(bash.waitFor(30, TimeUnit.SECONDS));
    assertEquals("", said);
  }

  /** Made where a package has its new name, the package must install where it has the old one. */
  @Test
  void thePackageInstallsOnOlderAndNewerSystems() throws Exception {
    Process sed =
        new ProcessBuilder("sed", "-Ef", PACKAGING.resolve("linux/renamed.sed").toString())
            .redirectErrorStream(true)
            .start();
    try (Writer names = sed.outputWriter(StandardCharsets.UTF_8)) {
      names.write("libc6\nlibgtk-3-0\nlibgtk-3-0t64\nlibatk1.0-0t64\nlibglib2.0-0\n");
    }
    String said = new String(sed.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(
        List.of(
            "libc6",
            "libgtk-3-0t64 | libgtk-3-0",
            "libgtk-3-0t64 | libgtk-3-0",
            "libatk1.0-0t64 | libatk1.0-0",
            "libglib2.0-0t64 | libglib2.0-0"),
        said.lines().toList());
    assertTrue(Files.readString(PACKAGING.resolve("linux.sh")).contains("linux/renamed.sed"));
  }

  @Test
  void theWindowsScriptParses() throws Exception {
    assumeTrue(onPath("pwsh"), "PowerShell is not installed");
    Process parser =
        new ProcessBuilder(
                "pwsh",
                "-NoProfile",
                "-Command",
                "$faults = $null; $null = [Management.Automation.Language.Parser]::ParseFile("
                    + "(Resolve-Path packaging/windows.ps1), [ref] $null, [ref] $faults); $faults")
            .redirectErrorStream(true)
            .start();
    String said = new String(parser.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertTrue(parser.waitFor(60, TimeUnit.SECONDS));
    assertEquals("", said.strip());
  }

  private static boolean onPath(String program) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
