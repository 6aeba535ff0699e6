package openfinance.onboarding.problem;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemTextsTest {
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ar"));
  private final ProblemTexts english = new ProblemTexts(Locale.ENGLISH);

  @ParameterizedTest
  @EnumSource(ProblemCode.class)
  void everyCodeIsCompleteWithAndWithoutArguments(ProblemCode code) {
    for (Locale language : LANGUAGES) {
      ProblemTexts texts = new ProblemTexts(language);
      for (Problem problem :
          List.of(Problem.of(code), Problem.of(code, "", ""), Problem.of(code, "a", "b", "c"))) {
        ProblemText text = texts.of(problem);
        assertAll(
            () -> assertFalse(text.title().endsWith("."), text::title),
            () -> assertTrue(text.summary().endsWith("."), text::summary),
            () -> assertTrue(text.fixedBy().endsWith("."), text::fixedBy),
            () -> assertFalse(text.causes().isEmpty(), code + " has no cause"),
            () -> assertFalse(text.remedies().isEmpty(), code + " has no remedy"),
            () -> assertFalse(text.toString().contains("{"), text::toString));
      }
    }
  }

  @Test
  void noTextIsLeftOverFromACodeThatIsGone() {
    Set<String> codes = Stream.of(ProblemCode.values()).map(Enum::name).collect(Collectors.toSet());
    ResourceBundle bundle =
        ResourceBundle.getBundle("openfinance.onboarding.problem.messages", Locale.ROOT);
    Set<String> leftOver =
        bundle.keySet().stream()
            .map(key -> key.split("\\.", -1)[1])
            .filter(part -> part.equals(part.toUpperCase(Locale.ROOT)))
            .filter(part -> !codes.contains(part))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), leftOver);
  }

  @Test
  void namesWhatTheProblemIsAbout() {
    ProblemText text = english.of(Problem.of(ProblemCode.CERTIFICATE_EXPECTED, "tpp.csr", "CSR"));
    assertEquals("There is no certificate", text.title());
    assertEquals(
        "A certificate is needed, but tpp.csr holds a certificate request (CSR).", text.summary());
  }

  @Test
  void saysSomethingElseForContentItDoesNotKnow() {
    ProblemText text = english.of(Problem.of(ProblemCode.PRIVATE_KEY_EXPECTED, "a.bin", "NOVELTY"));
    assertTrue(text.summary().endsWith("holds something else."), text::summary);
  }

  @Test
  void leavesOutASentenceWhoseArgumentIsMissing() {
    Problem without = Problem.of(ProblemCode.RATE_LIMITED, "rs1.example.test", "");
    Problem with = Problem.of(ProblemCode.RATE_LIMITED, "rs1.example.test", "120");
    assertEquals(1, english.of(without).remedies().size());
    assertEquals(
        "Wait as long as the LFI says (Retry-After: 120), then try again.",
        english.of(with).remedies().getFirst());
  }

  @Test
  void fallsBackToTheTitleWhenNothingIsKnown() {
    assertEquals(
        "The server does not accept connections.",
        english.of(Problem.of(ProblemCode.CONNECTION_REFUSED)).summary());
  }

  @Test
  void keepsTheDirectionOfValuesInArabic() {
    ProblemText text =
        new ProblemTexts(Locale.of("ar"))
            .of(Problem.of(ProblemCode.CERTIFICATE_EXPIRED, "2026-02-17"));
    assertTrue(text.summary().contains("\u200E2026-02-17\u200E"), text::summary);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{0}", "it's", "C:\\keys\\{1}.pem", "مفتاح.pem"})
  void putsForeignTextInAsItIs(String name) {
    assertEquals(
        "There is no file " + name + ".",
        english.of(Problem.of(ProblemCode.FILE_MISSING, name)).summary());
  }

  @Test
  void neverFollowsTheLanguageOfTheComputer() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.of("ar"));
      assertEquals(
          "The file is empty", new ProblemTexts(Locale.ENGLISH).title(ProblemCode.FILE_EMPTY));
    } finally {
      Locale.setDefault(before);
    }
  }
}
