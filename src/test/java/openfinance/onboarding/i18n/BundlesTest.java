package openfinance.onboarding.i18n;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every message bundle of the program says the same in each language. */
class BundlesTest {
  private static final Pattern UNWANTED =
      Pattern.compile("[!'\"]|\\b(please|successfully|oops|sorry)\\b", Pattern.CASE_INSENSITIVE);
  private static final Pattern MISSING_IN_FONT = Pattern.compile("[()·…%]");
  private static final Pattern GOES_ON =
      Pattern.compile(
          "OK|Yes|No|Next|Back|Finish|Done|Submit|Continue|Go"
              + "|حسنًا|موافق|نعم|لا|التالي|السابق|إنهاء|تم|إرسال|متابعة");
  private static final Pattern PAGE_HEADING =
      Pattern.compile(
          "^(prerequisites|servers|credentials|submission(\\.running|\\.ended)?|status|home"
              + "|portal)\\.heading");
  private static final Pattern TO_DO =
      Pattern.compile("(^|[#<])(Activate|Add|Check|Choose|Get|Review|See|Wait) ");
  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.of("ar"));

  static List<BundleFile> bundles() throws IOException {
    return BundleFile.english();
  }

  @Test
  void thereAreBundles() throws IOException {
    assertFalse(bundles().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void hasTheSameKeysInArabic(BundleFile english) {
    assertEquals(english.texts().keySet(), english.arabic().texts().keySet());
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void namesTheSameArgumentsInArabic(BundleFile english) {
    BundleFile arabic = english.arabic();
    assertAll(
        english.texts().keySet().stream()
            .map(key -> () -> assertEquals(english.arguments(key), arabic.arguments(key), key)));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void isWrittenInTheHouseStyle(BundleFile english) {
    assertAll(
        Stream.of(english, english.arabic())
            .flatMap(bundle -> bundle.texts().entrySet().stream())
            .map(
                text ->
                    () -> {
                      String where = text.getKey() + "=" + text.getValue();
                      assertFalse(text.getValue().isBlank(), where);
                      assertFalse(UNWANTED.matcher(text.getValue()).find(), where);
                      assertDoesNotThrow(() -> new MessageFormat(text.getValue()), where);
                    }));
  }

  /** Also where no walk through the pages leads, such as a dialog. */
  @ParameterizedTest
  @MethodSource("bundles")
  void hasNoWordForAButtonThatSaysOnlyThatItGoesOn(BundleFile english) {
    Stream.of(english, english.arabic())
        .flatMap(bundle -> bundle.texts().entrySet().stream())
        .forEach(text -> assertFalse(GOES_ON.matcher(text.getValue()).matches(), text.getKey()));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void saysInThePagesHeadingWhatToDo(BundleFile english) {
    english.texts().entrySet().stream()
        .filter(text -> PAGE_HEADING.matcher(text.getKey()).find())
        .forEach(text -> assertTrue(TO_DO.matcher(text.getValue()).find(), text.getValue()));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void isInArabicScriptAndTheEnglishIsNot(BundleFile english) {
    long translated =
        english.arabic().texts().values().stream().filter(t -> ARABIC.matcher(t).find()).count();
    assertTrue(translated * 10 >= english.texts().size() * 8L, "only " + translated);
    assertAll(
        english.texts().entrySet().stream()
            .filter(text -> !text.getValue().equals("العربية"))
            .map(
                text ->
                    () ->
                        assertFalse(
                            ARABIC.matcher(text.getValue()).find(),
                            text.getKey() + "=" + text.getValue())));
  }

  /** The bundled Arabic font lacks these, and JavaFX misplaces what it takes from another font. */
  @ParameterizedTest
  @MethodSource("bundles")
  void keepsArabicToThePunctuationOfItsFont(BundleFile english) {
    assertAll(
        english.arabic().texts().entrySet().stream()
            .filter(text -> !english.packageName().endsWith(".cli"))
            .map(
                text ->
                    () ->
                        assertFalse(
                            MISSING_IN_FONT.matcher(text.getValue()).find(),
                            text.getKey() + "=" + text.getValue())));
  }

  /** It is another one on macOS: an argument names it. A terminal has Ctrl there too. */
  @ParameterizedTest
  @MethodSource("bundles")
  void doesNotNameTheKeyOfShortcuts(BundleFile english) {
    Stream.of(english, english.arabic())
        .filter(bundle -> !english.packageName().endsWith(".cli"))
        .flatMap(bundle -> bundle.texts().entrySet().stream())
        .forEach(text -> assertFalse(text.getValue().contains("Ctrl"), text.getKey()));
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void isLoadedInTheLanguageAskedFor(BundleFile english) {
    for (Locale language : LANGUAGES) {
      BundleFile expected = language.equals(Locale.ENGLISH) ? english : english.arabic();
      Messages messages = new Messages(english.packageName(), language);
      expected.texts().keySet().stream()
          .filter(key -> expected.arguments(key).isEmpty())
          .forEach(
              key ->
                  assertEquals(
                      new MessageFormat(expected.texts().get(key)).format(new Object[0]),
                      messages.text(key)));
    }
  }
}
