package openfinance.onboarding.evidence;

import static java.util.Locale.ENGLISH;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The CSV as a spreadsheet program reads it: LibreOffice, where it is installed. */
@Tag("thorough")
class SpreadsheetTest {
  private static final int PATIENCE_SECONDS = 120;

  @Test
  void arabicArrivesWholeAndNoNameIsCalculated(@TempDir Path folder) throws Exception {
    List<String> cells = read(EvidenceFormat.CSV.write(Reports.threeLfis(), ENGLISH), ',', folder);
    List<String> expected =
        List.of("'=1+1 مصرف \"السنبوك\", <b>", "الأفراد | Retail", "Wadi Bank", "Environment");
    assertTrue(cells.containsAll(expected), cells::toString);
  }

  /** The list separator of many countries, with which the cells of the CSV arrive in pieces. */
  @ParameterizedTest
  @ValueSource(chars = {';', '\t', ','})
  void noPartOfANameIsCalculatedWithAnotherSeparator(char separator, @TempDir Path folder)
      throws Exception {
    String rows =
        Stream.of(";=1+1;", "\";=1+1;\"", "\t=1+1\t", "x\n=1+1;y", "x;\r\n=1+1;y", ";\"=1+1\";")
            .map(name -> "\"demo\"," + CsvTable.cell(name) + ",\"end\"\r\n")
            .collect(Collectors.joining());
    List<String> cells = read("\uFEFF" + rows, separator, folder);
    assertTrue(cells.stream().anyMatch(cell -> cell.contains("=1+1")), cells::toString);
  }

  /** The texts of all cells as the program reads them; none may hold a formula. */
  private static List<String> read(String text, char separator, Path folder) throws Exception {
    Assumptions.assumeTrue(installed("soffice"), "LibreOffice (soffice) is not installed");
    Path csv = folder.resolve("evidence.csv");
    EvidenceFile.write(text, csv);
    Process office =
        new ProcessBuilder(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                utf8Csv(separator),
                "--convert-to",
                "fods",
                "--outdir",
                folder.toString(),
                csv.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertTrue(office.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS), "LibreOffice never ends");
    assertEquals(0, office.exitValue(), Files.readString(folder.resolve("log")));
    return cells(folder.resolve("evidence.fods"));
  }

  private static List<String> cells(Path sheet) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    NodeList found =
        factory.newDocumentBuilder().parse(sheet.toFile()).getElementsByTagName("table:table-cell");
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      Element cell = (Element) found.item(i);
      assertEquals("", cell.getAttribute("table:formula"), cell.getTextContent());
      texts.add(cell.getTextContent().strip());
    }
    return texts;
  }

  /** What its dialog chooses because of the byte order mark; without a dialog it does not look. */
  private static String utf8Csv(char separator) {
    return "--infilter=Text - txt - csv (StarCalc):%d,34,76,1".formatted((int) separator);
  }

  private static boolean installed(String program) throws IOException {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
        .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
