package openfinance.onboarding.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The release builds each system with its own script and publishes all that each leaves. */
class ReleaseWorkflowTest {
  private static final Path WORKFLOW = Path.of(".github/workflows/release.yml");

  private static List<String> found(String text, String pattern) {
    return Pattern.compile(pattern, Pattern.MULTILINE)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .toList();
  }

  @Test
  void everyShellIsNamedOutright() throws IOException {
    List<String> shells = found(Files.readString(WORKFLOW), "^\\s+shell: (.*)$");
    assertEquals(List.of("pwsh", "bash"), shells, "a step's shell takes no expression");
  }

  @Test
  void everyScriptRunsAndIsThere() throws IOException {
    Set<String> scripts =
        new TreeSet<>(found(Files.readString(WORKFLOW), "(packaging/\\S+\\.(?:sh|ps1))"));
    assertEquals(
        Set.of(
            "packaging/linux.sh",
            "packaging/macos.sh",
            "packaging/windows.ps1",
            "packaging/smoke-installed.sh"),
        scripts);
    for (String script : scripts) {
      assertTrue(Files.exists(Path.of(script)), script);
    }
  }

  @Test
  void theExtensionsOfWixAreOfItsVersion() throws IOException {
    String workflow = Files.readString(WORKFLOW);
    String version = found(workflow, "install --global wix --version (\\S+)").getFirst();
    List<String> extensions = found(workflow, "wix extension add --global (\\S+)");
    assertEquals(
        List.of("WixToolset.Util.wixext/" + version, "WixToolset.UI.wixext/" + version),
        extensions);
    String script = Files.readString(Path.of("packaging/windows.ps1"));
    assertEquals(
        extensions.stream().map(name -> name.replaceFirst("/.*", "")).toList(),
        found(script, "'(WixToolset\\.\\w+\\.wixext)'"));
    assertTrue(script.contains("wix --version " + version), "the script tells another version");
  }

  /** What two systems leave has two names, or one would replace the other in the release. */
  @ParameterizedTest
  @CsvSource({
    "linux.sh, $out/$name-$version-linux-$(uname -m)",
    "macos.sh, $out/$name-$version-macos-$architecture",
    "windows.ps1, $out\\$name-$version-windows-$architecture"
  })
  void everyNameSaysSystemAndArchitecture(String script, String made) throws IOException {
    String text = Files.readString(Path.of("packaging", script));
    assertTrue(text.contains(made), script + " lacks " + made);
    for (String file : List.of("$made.cdx.json", "$made-third-party-licences.txt")) {
      assertTrue(text.contains("\"" + file + "\""), script + " lacks " + file);
    }
  }
}
