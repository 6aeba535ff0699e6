package openfinance.onboarding.ui.help;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.feedback.ShortcutKey;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.wizard.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help has a page for each step and each problem, in each language, and finds them. */
class HelpTopicsTest {
  private static HelpViewModel help(String language) {
    return new HelpViewModel(new HelpTopics(new Messages(Locale.of(language))));
  }

  private static List<HelpTopic> topics(String language) {
    return new HelpTopics(new Messages(Locale.of(language))).all();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void hasAPageForEachStepAndEachProblem(String language) {
    List<String> ids = topics(language).stream().map(HelpTopic::id).toList();
    Stream<String> steps = Arrays.stream(StepId.values()).map(StepId::key);
    Stream<String> codes = Arrays.stream(ProblemCode.values()).map(ProblemCode::name);
    assertAll(
        Stream.concat(steps, codes).map(id -> () -> assertTrue(ids.contains(id), "no page " + id)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void saysSomethingInEachPartOfEachPage(String language) {
    assertAll(
        topics(language).stream()
            .map(
                topic ->
                    () -> {
                      assertFalse(topic.sections().isEmpty(), topic.id());
                      topic.sections().stream()
                          .map(HelpSection::sentences)
                          .forEach(said -> assertFalse(said.isEmpty(), topic.id()));
                    }));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void explainsEachTermOnOnePageAndNamesCaptionsThatThereAre(String language) {
    Messages messages = new Messages(Locale.of(language));
    List<String> pages = Arrays.stream(StepId.values()).map(StepId::key).toList();
    assertEquals(Term.all().size(), pages.stream().mapToLong(it -> Term.on(it).count()).sum());
    assertAll(
        Term.all().stream()
            .flatMap(term -> term.captions().stream())
            .map(key -> () -> assertTrue(messages.containsKey(key), key)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void tellsTheShortcutsOfEachPage(String language) {
    String shortcut = ShortcutKey.name();
    List<String> pages =
        topics(language).stream()
            .filter(topic -> topic.id().equals("keyboard"))
            .flatMap(topic -> topic.sections().stream())
            .map(section -> String.join(" ", section.sentences()))
            .toList();
    assertAll(
        () -> assertHolds(pages.get(1), shortcut + "+F"),
        () -> assertHolds(pages.get(2), shortcut + "+F", "F3", shortcut + "+C", "Escape"),
        () -> assertHolds(pages.get(3), shortcut + "+V"),
        () -> assertHolds(pages.get(4), shortcut + "+F", "Enter", shortcut + "+C"),
        () -> assertHolds(pages.get(5), shortcut + "+C"));
  }

  /** JavaFX underlines no letters there. */
  @Test
  void promisesNoUnderlinedLettersOnMacOs() {
    Messages messages = new Messages(Locale.ENGLISH);
    String elsewhere = messages.get("help.keyboard.1", "Ctrl", 0);
    String onMac = messages.get("help.keyboard.1", "\u2318", 1);
    assertHolds(elsewhere, "underlined", "previous step.\n", "letters.\nEscape");
    assertFalse(onMac.contains("underlined"), onMac);
    assertHolds(onMac, "except in a text field.\nEscape");
  }

  private static void assertHolds(String page, String... keys) {
    assertAll(Stream.of(keys).map(key -> () -> assertTrue(page.contains(key), page)));
  }

  @Test
  void putsThePageThatIsNamedByTheWordsBeforeTheOthersThatHoldThem() {
    HelpViewModel help = help("en");
    help.query().set("client id");
    List<String> found = help.found().get().stream().map(HelpTopic::id).toList();
    assertTrue(found.containsAll(List.of("status", "terms")), found.toString());
    help.query().set("server_untrusted");
    assertEquals("SERVER_UNTRUSTED", help.found().get().getFirst().id());
  }

  @Test
  void findsArabicWordsInAnyFormOfTheirLetters() {
    HelpViewModel help = help("ar");
    help.query().set("معرف التفاعل");
    List<String> found = help.found().get().stream().map(HelpTopic::id).toList();
    assertTrue(found.contains("terms"), found.toString());
  }

  @Test
  void leavesThePageForTheListWhenSomethingIsSearched() {
    HelpViewModel help = help("en");
    help.open("servers");
    assertEquals(Optional.of("servers"), help.chosen().getValue().map(HelpTopic::id));
    help.query().set("nothing holds this");
    assertEquals(Optional.empty(), help.chosen().getValue());
    assertEquals(List.of(), help.found().get());
  }
}
