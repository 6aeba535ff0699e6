package openfinance.onboarding.ui.submission;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What servers are called in a sentence.
 *
 * @param all every server of the page
 */
record ServerNames(List<TargetRow> all) {
  /** Several servers, one after the other. */
  String of(List<TargetRow> rows) {
    return rows.stream().map(this::of).distinct().collect(Collectors.joining(", "));
  }

  /** A server: its own name too where its organisation has several here. */
  String of(TargetRow row) {
    String organisation = row.target().organisationName();
    String server = row.target().serverName();
    boolean alone =
        all.stream().filter(other -> other.target().organisationName().equals(organisation)).count()
            == 1;
    return alone || server.isBlank() ? organisation : organisation + " " + server;
  }
}
