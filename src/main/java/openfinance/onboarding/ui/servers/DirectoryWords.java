package openfinance.onboarding.ui.servers;

import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.ui.i18n.Text;

/** What is said of the directory below the page's heading. */
final class DirectoryWords {
  private DirectoryWords() {}

  /** Whose directory it is, and how old the list. */
  static Text lead(Environment environment, DirectoryList.State state) {
    Text name = Text.of("servers.directory." + environment.kind().id());
    return switch (state) {
      case DirectoryList.State.Reading() -> Text.of("servers.lead.reading", name);
      case DirectoryList.State.Unavailable unavailable -> Text.of("servers.lead.unavailable");
      case DirectoryList.State.Listed(Participants list) ->
          Text.of(list.stale() ? "servers.lead.stale" : "servers.lead.read", name, list.readAt());
    };
  }
}
