package openfinance.onboarding.transport;

import java.util.Optional;
import java.util.stream.Collectors;

/** The body of an answer as a transcript holds it: redacted, and its first 8 KiB at most. */
public final class AnswerBody {
  private AnswerBody() {}

  /** The body; empty when there was no answer, or none with a body. */
  public static Optional<String> in(String transcript) {
    String body =
        transcript
            .lines()
            .dropWhile(line -> !line.equals(Transcript.END_OF_HEAD))
            .skip(1)
            .filter(line -> line.startsWith(Transcript.ANSWER))
            .map(line -> line.substring(Transcript.ANSWER.length()))
            .collect(Collectors.joining("\n"));
    return Optional.of(body).filter(text -> !text.isBlank());
  }
}
