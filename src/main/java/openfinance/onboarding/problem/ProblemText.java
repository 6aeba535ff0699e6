package openfinance.onboarding.problem;

import java.util.List;

/**
 * A problem in a person's language.
 *
 * @param title what happened, in a few words and without a full stop
 * @param summary what happened, in a sentence
 * @param causes one to three likely causes
 * @param fixedBy who can fix it
 * @param remedies one to three things to do next
 */
public record ProblemText(
    String title, String summary, List<String> causes, String fixedBy, List<String> remedies) {
  public ProblemText {
    causes = List.copyOf(causes);
    remedies = List.copyOf(remedies);
  }
}
