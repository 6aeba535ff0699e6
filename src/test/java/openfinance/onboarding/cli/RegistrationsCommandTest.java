package openfinance.onboarding.cli;

import static openfinance.onboarding.modelbank.Behaviour.FORBIDS;
import static openfinance.onboarding.modelbank.Behaviour.REGISTERS_AND_ACTIVATES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.settings.ApplicationFolders;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists what the command line registered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RegistrationsCommandTest {
  private Path home;
  private List<JsonNode> sent;

  @BeforeAll
  void register(@TempDir Path folder) {
    home = folder.resolve("home");
    try (ModelBank bank = ModelBank.start(0, folder.resolve("bank"))) {
      DemoFiles demo = new DemoFiles(bank);
      sent =
          CommandRun.of(
                  home,
                  demo.register(List.of(REGISTERS_AND_ACTIVATES, FORBIDS), "--concurrency", "1"))
              .json();
    }
  }

  @AfterAll
  void stayedAsItWas() {
    assertEquals(2, list().size());
  }

  private List<JsonNode> list(String... options) {
    String[] arguments = new String[options.length + 2];
    arguments[0] = "registrations";
    arguments[1] = "--json";
    System.arraycopy(options, 0, arguments, 2, options.length);
    CommandRun run = CommandRun.of(home, arguments);
    assertEquals(0, run.status(), run::toString);
    return run.json();
  }

  private static List<String> ids(List<JsonNode> lines) {
    return lines.stream().map(line -> line.path("interactionId").asText()).toList();
  }

  @Test
  void listsTheNewestFirstWithTheFieldsThatRegisterPrinted() {
    List<JsonNode> listed = list();
    assertEquals(ids(sent.reversed()), ids(listed));
    sent.getFirst()
        .properties()
        .forEach(field -> assertEquals(field.getValue(), listed.getLast().get(field.getKey())));
    assertEquals(3, listed.getLast().path("activation").size());
  }

  @Test
  void namesTimesInUtcAndInTheLocalZone() {
    CommandRun run = CommandRun.of(home, "registrations");
    assertTrue(
        run.out().matches("(?s).*\\d{2}:\\d{2}:\\d{2} UTC \\(\\d{4}-.* [+-]\\d{2}:\\d{2}\\).*"),
        run::out);
  }

  @Test
  void theModelBankIsActiveAtOnce() {
    CommandRun run = CommandRun.of(home, "registrations");
    assertTrue(run.out().contains("3 of 3 steps active"), run::out);
    List<String> states = list().getLast().path("activation").findValuesAsText("status");
    assertEquals(List.of("ACTIVE", "ACTIVE", "ACTIVE"), states);
  }

  @Test
  void takesOnlyWhatIsAskedFor() {
    assertEquals(ids(sent.subList(1, 2)), ids(list("--outcome", "rejected")));
    assertEquals(ids(sent.subList(0, 1)), ids(list("--search", "MODEL1")));
    assertEquals(List.of(), list("--environment", "production"));
    assertEquals(2, CommandRun.of(home, "registrations", "--outcome", "lost").status());
  }

  @ParameterizedTest
  @ValueSource(strings = {"csv", "json", "html", "md"})
  void writesThemToAFile(String extension, @TempDir Path folder) throws IOException {
    Path file = folder.resolve("registrations." + extension);
    CommandRun run = CommandRun.of(home, "registrations", "--export", file.toString());
    assertEquals(0, run.status(), run::toString);
    String written = Files.readString(file);
    ids(sent).forEach(id -> assertTrue(written.contains(id), written));
  }

  @Test
  void saysWhenTheFileCannotBeWritten(@TempDir Path folder) {
    assertEquals(
        2, CommandRun.of(home, "registrations", "--export", folder + "/list.pdf").status());
    CommandRun nowhere =
        CommandRun.of(home, "registrations", "--json", "--export", folder + "/none/list.csv");
    assertTrue(nowhere.out().contains("FILE_NOT_WRITTEN"), nowhere::toString);
    assertFalse(nowhere.status() == 0);
  }

  @Test
  void lookingMakesNoLedger(@TempDir Path other) {
    CommandRun run = CommandRun.of(other, "registrations", "--json");
    assertEquals(0, run.status());
    assertEquals("", run.out());
    assertFalse(Files.exists(ApplicationFolders.under(other).ledger()));
  }
}
