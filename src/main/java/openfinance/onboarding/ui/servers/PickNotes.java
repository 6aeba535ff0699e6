package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.feedback.FindingRow;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * What else is to be known of a pick: that it was registered with, where its endpoint comes from.
 */
final class PickNotes {
  private final Messages messages;
  private final RegisteredBefore registered;

  PickNotes(Messages messages, RegisteredBefore registered) {
    this.messages = messages;
    this.registered = registered;
  }

  /** The notes in the order in which they matter. */
  List<FindingRow> of(PickedServer pick, ResolvedServer server) {
    List<FindingRow> notes = new ArrayList<>();
    registered
        .at(pick.wellKnown())
        .ifPresent(when -> notes.add(note(State.NOTE, "servers.picked.registered", when)));
    pick.listed()
        .filter(row -> !row.active())
        .map(row -> messages.of(Problem.of(ProblemCode.SERVER_INACTIVE, row.host())))
        .ifPresent(text -> notes.add(new FindingRow(State.WARNING, text.title(), text.summary())));
    pick.listed()
        .filter(row -> row.organisations().size() > 1)
        .ifPresent(
            row -> notes.add(note(State.NOTE, "servers.picked.shared", row.organisationName())));
    server
        .metadata()
        .plainEndpoint()
        .ifPresent(plain -> notes.add(note(State.NOTE, "servers.picked.alias", plain.toString())));
    if (!server.redirects().isEmpty()) {
      String ways = String.join("\n", server.redirects().stream().map(URI::toString).toList());
      notes.add(note(State.NOTE, "servers.picked.redirects", ways));
    }
    return notes;
  }

  private FindingRow note(State state, String key, Object argument) {
    return new FindingRow(state, messages.get(key), messages.get(key + ".text", argument));
  }
}
