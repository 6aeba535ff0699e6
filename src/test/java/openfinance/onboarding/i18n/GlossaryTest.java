package openfinance.onboarding.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Arabic texts use the words of the glossary, each wherever the English has its term. */
class GlossaryTest {
  private static final Path GLOSSARY = Path.of("src/glossary.md");

  /** A row of the table: the English term and the forms it takes in Arabic. */
  record Term(String english, List<String> arabic) {
    static Term of(String row) {
      String[] cells = row.split("\\|", -1);
      Stream<String> forms = Stream.concat(Stream.of(cells[2]), Stream.of(cells[3].split("،")));
      return new Term(
          cells[1].strip(), forms.map(String::strip).filter(form -> !form.isEmpty()).toList());
    }

    boolean isIn(String text) {
      return Pattern.compile("\\b" + english + "s?\\b", Pattern.CASE_INSENSITIVE)
          .matcher(text)
          .find();
    }

    boolean isSaidIn(String text) {
      return arabic.stream().anyMatch(text::contains);
    }
  }

  static List<Term> terms() throws IOException {
    return Files.readAllLines(GLOSSARY).stream()
        .filter(line -> line.startsWith("| ") && !line.startsWith("| English"))
        .map(Term::of)
        .toList();
  }

  @Test
  void hasTerms() throws IOException {
    assertFalse(terms().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("terms")
  void isFollowedByEveryText(Term term) throws IOException {
    List<String> strays =
        BundleFile.english().stream().flatMap(bundle -> strays(term, bundle)).toList();
    assertEquals(List.of(), strays);
  }

  private static Stream<String> strays(Term term, BundleFile english) {
    BundleFile arabic = english.arabic();
    return english.texts().entrySet().stream()
        .filter(text -> term.isIn(text.getValue()))
        .map(text -> text.getKey() + "=" + arabic.texts().getOrDefault(text.getKey(), ""))
        .filter(text -> !term.isSaidIn(text));
  }
}
