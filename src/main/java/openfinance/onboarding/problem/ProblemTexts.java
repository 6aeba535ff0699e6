package openfinance.onboarding.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts problems into plain words of one language. */
public final class ProblemTexts {
  private static final int MOST = 3;

  private final Messages messages;

  /** Speaks this language. */
  public ProblemTexts(Locale locale) {
    this.messages = new Messages(ProblemTexts.class.getPackageName(), locale);
  }

  /**
   * Everything there is to say. A sentence whose argument is missing is left out. Where the second
   * argument is a code, such as what a file holds, the problem may have words of its own for it.
   */
  public ProblemText of(Problem problem) {
    List<String> arguments = spoken(problem);
    String general = key(problem.code(), "");
    String own = general + problem.arguments().stream().skip(1).findFirst().orElse("") + ".";
    String title = title(problem.code());
    return new ProblemText(
        title,
        find(own + "summary", arguments)
            .or(() -> find(general + "summary", arguments))
            .orElse(title + "."),
        numbered(own, general, "cause", arguments),
        find(general + "fixedBy", arguments).orElseGet(() -> fixedBy(problem.code())),
        numbered(own, general, "remedy", arguments));
  }

  /** What happened, in a few words. */
  public String title(ProblemCode code) {
    return messages.text(key(code, "title"));
  }

  private String fixedBy(ProblemCode code) {
    return messages.text("problem.fixedBy." + code.fixedBy().id());
  }

  /** The sentences whose arguments are there, or the one for when no other says anything. */
  private List<String> numbered(String own, String general, String aspect, List<String> arguments) {
    return Stream.of(own, general)
        .map(prefix -> numbered(prefix + aspect, arguments))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .orElseGet(() -> find(general + aspect + ".otherwise", arguments).stream().toList());
  }

  private List<String> numbered(String prefix, List<String> arguments) {
    return IntStream.rangeClosed(1, MOST)
        .mapToObj(number -> find(prefix + "." + number, arguments))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<String> find(String key, List<String> arguments) {
    return messages.find(key, arguments);
  }

  private static String key(ProblemCode code, String aspect) {
    return "problem." + code.name() + "." + aspect;
  }

  /** The arguments, with words in place of the codes for what a file holds and environments. */
  private List<String> spoken(Problem problem) {
    List<String> spoken = new ArrayList<>(problem.arguments());
    Words words = words(problem.code());
    for (int i = words.first(); i <= words.last() && i < spoken.size(); i++) {
      spoken.set(i, word(words.prefix(), spoken.get(i)));
    }
    return spoken;
  }

  private String word(String prefix, String code) {
    return messages.find(prefix + code, List.of()).orElseGet(() -> messages.text(prefix + "OTHER"));
  }

  /** Which arguments are codes that have words, and where those stand. */
  private record Words(String prefix, int first, int last) {}

  private static Words words(ProblemCode code) {
    return switch (code) {
      case CERTIFICATE_EXPECTED, PRIVATE_KEY_EXPECTED -> new Words("problem.content.", 1, 1);
      case KEY_FORMAT_UNSUPPORTED -> new Words("problem.format.", 1, 1);
      case ISSUER_NOT_TRUST_FRAMEWORK -> new Words("problem.environment.", 1, 1);
      case CERTIFICATE_OF_OTHER_ENVIRONMENT -> new Words("problem.environment.", 1, 2);
      default -> new Words("", 0, -1);
    };
  }
}
