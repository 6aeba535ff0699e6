package openfinance.onboarding.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The CSV as a spreadsheet program reads it: LibreOffice, where it is installed. */
@Tag("thorough")
class SpreadsheetTest {
  private static final int PATIENCE_SECONDS = 120;

  @Test
  void arabicArrivesWholeAndNoNameIsCalculated(@TempDir Path folder) throws Exception {
    Assumptions.assumeTrue(installed("soffice"), "LibreOffice (soffice) is not installed");
    Path csv = folder.resolve("evidence.csv");
    EvidenceFile.write(Reports.threeLfis(), csv, Locale.ENGLISH);
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "html",
                "--outdir",
                folder.toString(),
                csv.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertTrue(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "LibreOffice never ends");
    assertEquals(0, office.exitValue(), Files.readString(folder.resolve("log")));
    String sheet = Files.readString(folder.resolve("evidence.html"));
    List<String> expected =
        List.of("=1+1 مصرف &quot;السنبوك&quot;, &lt;b&gt;", "الأفراد | Retail", "Wadi Bank");
    expected.forEach(text -> assertTrue(sheet.contains(text), text + " in " + sheet));
  }

  private static boolean installed(String program) throws IOException {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
