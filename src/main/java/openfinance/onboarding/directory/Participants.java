package openfinance.onboarding.directory;

import java.time.Instant;
import java.util.List;

/**
 * The directory's list as it was read.
 *
 * @param readAt when the directory answered
 * @param stale whether it is an earlier copy because the directory could not be read now
 */
public record Participants(List<Participant> organisations, Instant readAt, boolean stale) {
  public Participants {
    organisations = List.copyOf(organisations);
  }
}
