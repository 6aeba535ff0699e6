package openfinance.onboarding.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;

/**
 * The directory's list as it was read.
 *
 * @param readAt when the directory answered
 * @param notRenewed why it is an earlier copy, when the directory gives no list now
 */
public record Participants(
    List<Participant> organisations, Instant readAt, Optional<Problem> notRenewed) {
  public Participants {
    organisations = List.copyOf(organisations);
  }

  /** Whether it is an earlier copy because the directory gives no list now. */
  public boolean stale() {
    return notRenewed.isPresent();
  }
}
