package openfinance.onboarding.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import openfinance.onboarding.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceFormatTest {
  @ParameterizedTest
  @CsvSource({
    "HTML, en, evidence.html",
    "HTML, ar, evidence-ar.html",
    "MARKDOWN, en, evidence.md",
    "CSV, en, evidence.csv",
    "JSON, en, evidence.json"
  })
  void isWrittenAsTheGoldenFile(EvidenceFormat format, String language, String file)
      throws IOException {
    String written = format.write(Reports.threeLfis(), Locale.of(language));
    Path folder = Path.of("target", "evidence");
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(file), written);
    try (InputStream expected = EvidenceFormatTest.class.getResourceAsStream(file)) {
      assertNotNull(expected, file);
      assertEquals(new String(expected.readAllBytes(), StandardCharsets.UTF_8), written);
    }
  }

  @Test
  void theJsonKeepsToItsSchema() throws IOException {
    try (InputStream schema = EvidenceJson.class.getResourceAsStream("evidence.schema.json")) {
      assertNotNull(schema);
      Set<ValidationMessage> found =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
              .getSchema(schema)
              .validate(new ObjectMapper().readTree(EvidenceJson.write(Reports.threeLfis())));
      assertEquals(Set.of(), found);
    }
  }

  @Test
  void theSchemaTellsOfEveryTableThatTheDigestCoversInOrder() throws IOException {
    try (InputStream schema = EvidenceJson.class.getResourceAsStream("evidence.schema.json")) {
      assertNotNull(schema);
      String told =
          new ObjectMapper().readTree(schema).at("/properties/ledgerSha256/description").asText();
      assertTrue(
          told.matches(".* of attempt,.* of result,.* of activation,.* of application,.*"), told);
      assertTrue(told.endsWith("in the order of their ids, each row once."), told);
    }
  }

  @ParameterizedTest
  @CsvSource({"=1+1", "+1", "-1", "@SUM(A1)", "\uFF1D1+1"})
  void noCellIsTakenForAFormula(String value) {
    assertEquals("\"'" + value + "\"", CsvTable.cell(value));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        ";=1+1;|;'=1+1;",
        "a;-1;@b|a;'-1;'@b",
        "a\\t+1|a\\t'+1",
        "\\t=1\\t|'\\t'=1\\t",
        "a\\r\\n=1+1;b|a\\r\\n'=1+1;b",
        "=1;=1|'=1;'=1",
        "a; b, c=d-e|a; b, c=d-e"
      })
  void noPartOfACellIsTakenForAFormulaWhereSemicolonsSeparate(String value, String cell) {
    assertEquals('"' + cell.translateEscapes() + '"', CsvTable.cell(value.translateEscapes()));
  }

  @Test
  void anotherCertificateHasAChapterOfItsOwnThatKnowsTheModelBank(@TempDir Path folder)
      throws IOException {
    EvidenceReport report = Reports.threeLfis();
    List<EvidenceReport.Entry> entries = new ArrayList<>(report.entries());
    entries.add(Reports.withCertificate(entries.getFirst(), "22:22"));
    Path file = folder.resolve("evidence.md");
    EvidenceFile.write(
        new EvidenceReport(
            report.writtenAt(), "1.0.0", report.ledgerDigest(), entries, report.modelBanks()),
        file,
        Locale.ENGLISH);
    String written = Files.readString(file);
    assertTrue(written.contains("8C:AA:B6:F4:E4:69:0C:D6") && written.contains("22:22"), written);
    assertFalse(written.contains("Not in the ledger"), written);
  }

  @Test
  void theFormatIsTheOneThatTheNameAsksFor(@TempDir Path folder) throws IOException {
    assertEquals(Optional.of(EvidenceFormat.MARKDOWN), EvidenceFormat.of(Path.of("x/Y.MD")));
    assertEquals(Optional.empty(), EvidenceFormat.of(Path.of("x.csv/evidence")));
    Path file = folder.resolve("evidence.json");
    Files.writeString(file, "an earlier one");
    assertEquals(Optional.empty(), EvidenceFile.write(Reports.threeLfis(), file, Locale.ENGLISH));
    assertEquals(EvidenceJson.write(Reports.threeLfis()), Files.readString(file));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void aFolderThatIsNotThereIsAProblem(@TempDir Path folder) {
    Path file = folder.resolve("missing/evidence.csv");
    var problem = EvidenceFile.write(Reports.threeLfis(), file, Locale.ENGLISH).orElseThrow();
    assertEquals(ProblemCode.FILE_NOT_WRITTEN, problem.code());
    assertTrue(problem.detail().contains("missing"), problem.detail());
  }
}
