package openfinance.onboarding.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Puts problems into plain words of one language. */
public final class ProblemTexts {
  private static final int MOST = 3;

  private final Messages messages;

  /** Speaks this language. */
  public ProblemTexts(Locale locale) {
    this.messages = new Messages(ProblemTexts.class.getPackageName(), locale);
  }

  /** Everything there is to say. A sentence whose argument is missing is left out. */
  public ProblemText of(Problem problem) {
    List<String> arguments = spoken(problem);
    String title = title(problem.code());
    return new ProblemText(
        title,
        find(problem.code(), "summary", arguments).orElse(title + "."),
        numbered(problem.code(), "cause", arguments),
        find(problem.code(), "fixedBy", arguments).orElseGet(() -> fixedBy(problem.code())),
        numbered(problem.code(), "remedy", arguments));
  }

  /** What happened, in a few words. */
  public String title(ProblemCode code) {
    return messages.text(key(code, "title"));
  }

  private String fixedBy(ProblemCode code) {
    return messages.text("problem.fixedBy." + code.fixedBy().id());
  }

  /** The sentences whose arguments are there, or the one for when no other says anything. */
  private List<String> numbered(ProblemCode code, String aspect, List<String> arguments) {
    List<String> found =
        IntStream.rangeClosed(1, MOST)
            .mapToObj(number -> find(code, aspect + "." + number, arguments))
            .flatMap(Optional::stream)
            .toList();
    return found.isEmpty() ? find(code, aspect + ".otherwise", arguments).stream().toList() : found;
  }

  private Optional<String> find(ProblemCode code, String aspect, List<String> arguments) {
    return messages.find(key(code, aspect), arguments);
  }

  private static String key(ProblemCode code, String aspect) {
    return "problem." + code.name() + "." + aspect;
  }

  /** The arguments, with words in place of the codes for what a file holds. */
  private List<String> spoken(Problem problem) {
    Optional<String> words = words(problem.code());
    if (words.isEmpty() || problem.arguments().size() < 2) {
      return problem.arguments();
    }
    List<String> spoken = new ArrayList<>(problem.arguments());
    String known = words.get() + spoken.get(1);
    String other = words.get() + "OTHER";
    spoken.set(1, messages.find(known, List.of()).orElseGet(() -> messages.text(other)));
    return spoken;
  }

  private static Optional<String> words(ProblemCode code) {
    return switch (code) {
      case CERTIFICATE_EXPECTED, PRIVATE_KEY_EXPECTED -> Optional.of("problem.content.");
      case KEY_FORMAT_UNSUPPORTED -> Optional.of("problem.format.");
      default -> Optional.empty();
    };
  }
}
