package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.directory.ApiFamily;
import openfinance.onboarding.directory.DirectorySource;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.directory.Sector;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.transport.Redactor;

/** Prints what a directory lists, one server a line. */
final class DirectoryReport {
  private final Output output;
  private final DirectorySource source;
  private final Participants found;
  private final Clock clock;

  DirectoryReport(Output output, DirectorySource source, Participants found, Clock clock) {
    this.output = output;
    this.source = source;
    this.found = found;
    this.clock = clock;
  }

  /** Says why the list is an earlier copy, when it is one, and how old it is. */
  void age() {
    found
        .notRenewed()
        .ifPresent(
            problem -> {
              output.warning(new Finding(problem, "directory", ""));
              Duration age = Duration.between(found.readAt(), clock.instant());
              String readAt = found.readAt().truncatedTo(ChronoUnit.SECONDS).toString();
              output.complain(
                  age.toDays() > 0
                      ? output.text("discover.copy.days", readAt, age.toDays())
                      : output.text("discover.copy.hours", readAt, age.toHours()));
            });
  }

  /** Prints the servers that were asked for, of so many. */
  void servers(List<ListedServer> rows, int of) {
    rows.forEach(row -> output.result(json(row), text(row)));
    output.complain(output.text("discover.count", rows.size(), of));
  }

  private ObjectNode json(ListedServer row) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    row.organisations().forEach(json.putArray("organisations")::add);
    row.names().forEach(json.putArray("servers")::add);
    Json.put(json, "wellKnown", row.wellKnown().map(URI::toString));
    Json.put(json, "issuer", row.issuer());
    Json.put(json, "host", Optional.of(row.host()).filter(host -> !host.isEmpty()));
    Json.put(json, "lfiCode", row.lfiCode());
    row.accountTypes().forEach(json.putArray("accountTypes")::add);
    row.apiFamilies().forEach(json.putArray("apiFamilies")::add);
    row.apiFamilies().stream()
        .flatMap(family -> ApiFamily.role(family).stream())
        .distinct()
        .sorted()
        .forEach(json.putArray("roles")::add);
    row.sectors().stream().map(Sector::id).sorted().forEach(json.putArray("sectors")::add);
    json.put("active", row.active());
    json.put("outsideApiHub", row.outsideApiHub());
    json.put("entries", row.entries());
    json.putObject("directory")
        .put("source", Redactor.redact(source.shown()))
        .put("readAt", found.readAt().toString())
        .put("stale", found.stale());
    return json;
  }

  private List<String> text(ListedServer row) {
    List<String> lines = new ArrayList<>();
    String server = row.names().isEmpty() ? "" : row.serverName();
    boolean same = server.isEmpty() || server.equals(row.organisationName());
    lines.add(row.organisationName() + (same ? "" : ", " + server));
    String none = output.text("discover.noDocument");
    lines.add("  " + row.wellKnown().map(URI::toString).orElse(none));
    lines.add(
        "  " + output.text("discover.uses", words(row.accountTypes()), words(row.apiFamilies())));
    lines.addAll(notes(row));
    return lines;
  }

  private String words(List<String> words) {
    return words.isEmpty() ? output.text("discover.notStated") : String.join(", ", words);
  }

  private List<String> notes(ListedServer row) {
    List<String> notes = new ArrayList<>();
    if (!row.active()) {
      notes.add("  " + output.text("discover.inactive"));
    }
    if (row.outsideApiHub()) {
      notes.add("  " + output.text("discover.outside"));
    }
    if (row.entries() > 1) {
      notes.add("  " + output.text("discover.shared", row.entries()));
    }
    return notes;
  }
}
