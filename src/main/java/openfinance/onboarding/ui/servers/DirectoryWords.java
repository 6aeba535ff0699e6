package openfinance.onboarding.ui.servers;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import openfinance.onboarding.directory.DirectorySource;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.ui.i18n.Text;

/** What is said of the directory below the page's heading. */
final class DirectoryWords {
  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  private DirectoryWords() {}

  /** Whose directory it is, and how old the list. */
  static Text lead(
      Environment environment, Optional<DirectorySource> other, DirectoryList.State state) {
    Object name =
        other
            .<Object>map(source -> LEFT_TO_RIGHT_MARK + source.shown() + LEFT_TO_RIGHT_MARK)
            .orElseGet(() -> Text.of("servers.directory." + environment.kind().id()));
    return switch (state) {
      case DirectoryList.State.Reading() -> Text.of("servers.lead.reading", name);
      case DirectoryList.State.Unavailable unavailable -> Text.of("servers.lead.unavailable");
      case DirectoryList.State.Listed(Participants list, boolean renewing) ->
          list.stale()
              ? Text.of("servers.lead.stale", name, list.readAt(), age(list.readAt()))
              : Text.of(read(list.readAt(), renewing), name, list.readAt());
    };
  }

  /** The time alone says enough on the day itself. */
  private static String read(Instant readAt, boolean renewing) {
    boolean today =
        LocalDate.ofInstant(readAt, ZoneId.systemDefault())
            .equals(LocalDate.now(ZoneId.systemDefault()));
    return renewing ? "servers.lead.renewing" : today ? "servers.lead.read" : "servers.lead.readOn";
  }

  private static Text age(Instant readAt) {
    Duration age = Duration.between(readAt, Instant.now());
    return age.toDays() > 0
        ? Text.of("servers.age.days", age.toDays())
        : Text.of("servers.age.hours", Math.max(0, age.toHours()));
  }
}
