package openfinance.onboarding.evidence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Messages;
import openfinance.onboarding.problem.ProblemTexts;

/** The words of the documents, in one language. */
final class EvidenceWords {
  private final Locale language;
  private final Messages messages;
  private final ProblemTexts problems;

  EvidenceWords(Locale language) {
    this.language = language;
    this.messages = new Messages(EvidenceWords.class.getPackageName(), language);
    this.problems = new ProblemTexts(language);
  }

  /** The language, as HTML names it. */
  String languageTag() {
    return language.getLanguage();
  }

  /** Whether it is written from right to left. */
  boolean rightToLeft() {
    return language.getLanguage().equals("ar");
  }

  /** Without marks of direction: the words that are filled in are of the same language. */
  String text(String key, Object... arguments) {
    return messages.text(key, arguments).replace("\u200E", "");
  }

  /** The value, or words that say that there is none. */
  String stated(String value) {
    return value.isBlank() ? text("evidence.notStated") : value;
  }

  String environment(String word) {
    return messages.find("evidence.environment." + word, List.of()).orElse(word);
  }

  /** How an attempt ended, with the status or the problem. */
  String outcome(RegistrationRecord record) {
    String id = record.outcome().map(it -> it.id()).orElse("unknown");
    String verdict = text("evidence.outcome." + id);
    return record
        .outcome()
        .flatMap(
            it ->
                it.httpStatus()
                    .map(status -> text("evidence.outcome.detail", verdict, status.toString()))
                    .or(
                        () ->
                            it.problem()
                                .map(
                                    problem ->
                                        text(
                                            "evidence.outcome.detail",
                                            verdict,
                                            problems.title(problem.code())))))
        .orElse(verdict);
  }

  String step(ActivationState state) {
    return text("evidence.step." + state.step().name());
  }

  /** A state with the day on which the LFI confirmed it, or it was written down. */
  String state(ActivationState state) {
    String status = text("evidence.state." + state.status().name());
    String day =
        state
            .confirmedOn()
            .map(LocalDate::toString)
            .or(() -> state.since().map(Moments::day))
            .orElse("");
    return day.isEmpty() ? status : since(status, day);
  }

  /**
   * After Arabic letters a day would be laid out from its end, so it is isolated, left to right.
   */
  private String since(String status, String day) {
    String text = text("evidence.state.since", status, day);
    return rightToLeft() ? text.replace(day, "\u2066" + day + "\u2069") : text;
  }
}
