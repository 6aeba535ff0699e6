package openfinance.onboarding.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {
  /** An option with nothing beside it and no indented text below it. */
  private static final Pattern UNDESCRIBED =
      Pattern.compile("(?m)^ {2,6}(-\\w, +)?--[a-z-]+(=\\S+)?\\s*\\R(?! {20})");

  private @TempDir Path home;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "register",
        "register --certificate c.pem --roles-understood",
        "register --certificate c.pem --well-known https://auth1.x.example/",
        "register --certificate c.pem --lfi alnoor --roles-understood",
        "register --certificate c.pem --roles-understood --lfi x --environment moon",
        "register --certificate c.pem --roles-understood --concurrency 0 --well-known https://a",
        "resolve",
        "resolve --lfi alnoor",
        "resolve --well-known https://a --timeout 0",
        "resolve --well-known https://a --proxy nowhere",
        "resolve --well-known https://a --proxy proxy:70000",
        "resolve --well-known https://a --language fr",
        "resolve --well-known nonsense://a --environment sandbox",
        "inspect --certificate c.pem --passphrase-file a --passphrase-env b",
        "inspect --certificate c.pem --passphrase secret",
        "model-bank --port 65535"
      })
  void wrongUsageEndsWithTwoAndASentence(String arguments) {
    String[] words = arguments.isEmpty() ? new String[0] : arguments.split(" ", -1);
    CommandRun run = CommandRun.of(home, words);

    assertEquals(2, run.status(), run::toString);
    assertTrue(!run.err().isBlank() || !run.out().isBlank(), "says why");
  }

  @Test
  void registrationAsksForTheRoles() {
    CommandRun run =
        CommandRun.of(
            home, "register", "--certificate", "c.pem", "--well-known", "https://auth1.x.example/");

    assertTrue(run.err().startsWith("Roles are locked in at registration"), run::err);
  }

  private CommandRun registerLive(String... more) {
    List<String> arguments = new ArrayList<>(List.of("register", "--certificate", "c.pem"));
    arguments.addAll(List.of("--roles-understood", "--environment", "production"));
    arguments.addAll(List.of(more));
    return CommandRun.of(home, arguments.toArray(String[]::new));
  }

  @Test
  void severalLiveServersAreADeliberateAct() {
    CommandRun run = registerLive("--lfi", "oasis", "--lfi", "dhow");
    assertEquals(2, run.status(), run::toString);
    assertTrue(run.err().startsWith("During live proving"), run::err);
    assertTrue(run.err().contains("--live-proving-understood"), run::err);
    assertEquals("", run.out());
  }

  @Test
  void severalLiveServersGoOnOnceTheRuleIsUnderstoodOrNothingIsSent() {
    for (String option : List.of("--live-proving-understood", "--dry-run")) {
      CommandRun run = registerLive("--lfi", "oasis", "--lfi", "dhow", option);
      assertEquals(3, run.status(), run::toString);
      assertTrue(run.toString().contains("FILE_MISSING"), run::toString);
    }
  }

  @Test
  void oneLiveServerNamedTwiceIsOne() {
    CommandRun run =
        registerLive("--lfi", "oasis", "--well-known", "auth1.oasis.apihub.openfinance.ae");
    assertEquals(3, run.status(), run::toString);
  }

  @Test
  void theHostsOfLiveServersAreNotTalkedAway() {
    String[] words =
        ("register --certificate c.pem --roles-understood --environment sandbox"
                + " --well-known auth1.oasis.apihub.openfinance.ae"
                + " --well-known auth1.dhow.apihub.openfinance.ae")
            .split(" ", -1);
    CommandRun run = CommandRun.of(home, words);
    assertEquals(2, run.status(), run::toString);
    assertTrue(run.err().startsWith("During live proving"), run::err);
  }

  @Test
  void severalServersElsewhereAreNoLiveProving() {
    CommandRun run =
        CommandRun.of(
            home,
            "register --certificate c.pem --roles-understood --environment sandbox --lfi a --lfi b"
                .split(" ", -1));
    assertEquals(3, run.status(), run::toString);
    assertFalse(run.err().contains("live proving"), run::err);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "register --certificate c.pem --passphrase=hunter2",
        "register --certificate c.pem --passphrase hunter2",
        "register --certificate c.pem -phunter2",
        "inspect --certificate c.pem hunter2",
        "--passphrase hunter2 inspect",
        "resolve --well-known https://a --proxy bob:hunter2@proxy:8080",
        "resolve --json --well-known https://bob:hunter2@auth1.x.example/",
        "resolve --well-known https://bob:hunter2@auth1.x.example/"
      })
  void repeatsNoSecretThatShouldNotHaveBeenTyped(String arguments) {
    CommandRun run = CommandRun.of(home, arguments.split(" ", -1));

    assertTrue(run.status() != 0, run::toString);
    assertFalse(run.toString().contains("hunter2"), run::toString);
  }

  @Test
  void namesTheUnknownOption() {
    CommandRun run =
        CommandRun.of(home, "inspect", "--certificate", "c.pem", "--passphrase=hunter2");

    assertEquals("Unknown option: --passphrase", run.err().lines().findFirst().orElse(""));
  }

  @Test
  void namesTheUnknownOptionInArabic() {
    CommandRun run =
        CommandRun.of(
            home, "inspect", "--certificate", "c.pem", "--language", "ar", "--passphrase");

    assertEquals(
        "خيار غير معروف: \u200E--passphrase\u200E", run.err().lines().findFirst().orElse(""));
  }

  @Test
  void everyCommandHasHelpInEachLanguage() {
    for (String command :
        List.of("inspect", "resolve", "probe", "register", "model-bank", "self-test")) {
      for (String language : List.of("en", "ar")) {
        CommandRun run = CommandRun.of(home, command, "--language", language, "--help");
        assertAll(
            command,
            () -> assertEquals(0, run.status()),
            () -> assertTrue(run.out().contains("tpp-onboarding " + command), run::out),
            () -> assertEquals(language.equals("ar"), run.out().contains("الاستخدام"), run::out));
      }
    }
  }

  @Test
  void everyOptionIsDescribed() {
    for (String command :
        List.of("inspect", "resolve", "probe", "register", "model-bank", "self-test")) {
      String help = CommandRun.of(home, command, "--help").out();
      List<String> undescribed =
          UNDESCRIBED.matcher(help).results().map(found -> found.group().strip()).toList();
      assertEquals(List.of(), undescribed, command);
    }
  }

  @Test
  void theRootShowsTheExitStatuses() {
    CommandRun run = CommandRun.of(home, "--help");
    assertEquals(0, run.status());
    assertTrue(run.out().contains("7 outcome unknown"), run::out);
  }
}
