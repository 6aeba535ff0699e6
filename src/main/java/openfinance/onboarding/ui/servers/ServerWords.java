package openfinance.onboarding.ui.servers;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import openfinance.onboarding.directory.ApiFamily;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.i18n.Messages;

/** The directory's codes in plain words. A code without words of its own is shown as it is. */
final class ServerWords {
  private final Messages messages;

  ServerWords(Messages messages) {
    this.messages = messages;
  }

  String accountType(String code) {
    return word("servers.accountType.", code);
  }

  String apiFamily(String code) {
    return word("servers.apiFamily.", code);
  }

  /** Account types in one line; says so when none is stated. */
  String accountTypes(ListedServer row) {
    return row.accountTypes().isEmpty()
        ? messages.get("servers.notStated")
        : line(row.accountTypes().stream().map(this::accountType).toList());
  }

  /** API families in one line; says so when none is stated. */
  String apiFamilies(ListedServer row) {
    return row.apiFamilies().isEmpty()
        ? messages.get("servers.notStated")
        : line(row.apiFamilies().stream().map(this::apiFamily).toList());
  }

  /** Account types and API families in one line. */
  String uses(ListedServer row) {
    return messages.get("servers.uses", accountTypes(row), apiFamilies(row));
  }

  /** The servers' names, as far as they say more than the organisations'. */
  String furtherName(ListedServer row) {
    return row.names().isEmpty()
        ? ""
        : ServerName.furtherName(row.organisationName(), row.serverName());
  }

  /** Organisations and servers in one line. */
  String name(ListedServer row) {
    return ServerName.inLine(row.organisationName(), row.names().isEmpty() ? "" : row.serverName());
  }

  String host(ListedServer row) {
    return row.host().isEmpty() ? messages.get("servers.noDocument") : row.host();
  }

  /** An API family with the role that it needs, as far as one is known. */
  String apiFamilyWithRole(String code) {
    String name = capitalised(apiFamily(code));
    return ApiFamily.role(code)
        .map(role -> messages.get("servers.apiFamily.withRole", name, role))
        .orElse(name);
  }

  /** How a row stands, in a word or two. */
  String status(ListedServer row, Optional<Instant> registered) {
    if (registered.isPresent()) {
      return messages.get("servers.status.registered", registered.get());
    }
    return switch (row.state()) {
      case ACTIVE -> messages.get("servers.status.active");
      case INACTIVE -> messages.get("servers.status.inactive");
      case OUTSIDE_API_HUB -> messages.get("servers.status.outside");
      case SHARED -> messages.get("servers.status.shared", row.entries());
    };
  }

  /** What a row's standing means, in a sentence or more; empty for one that is simply active. */
  String explanation(ListedServer row, Optional<Instant> registered) {
    List<String> sentences = new ArrayList<>();
    registered.ifPresent(when -> sentences.add(messages.get("servers.explain.registered", when)));
    if (!row.active()) {
      sentences.add(messages.get("servers.explain.inactive"));
    }
    if (row.outsideApiHub()) {
      sentences.add(messages.get("servers.explain.outside", row.host()));
    }
    if (row.entries() > 1) {
      sentences.add(messages.get("servers.explain.shared", row.entries(), row.organisationName()));
    }
    return String.join(" ", sentences);
  }

  static State state(ListedServer row, Optional<Instant> registered) {
    if (registered.isPresent()) {
      return State.PROVED;
    }
    return switch (row.state()) {
      case ACTIVE -> State.OK;
      case INACTIVE -> State.OFF;
      case OUTSIDE_API_HUB -> State.WARNING;
      case SHARED -> State.NOTE;
    };
  }

  private String line(List<String> words) {
    return capitalised(words.stream().collect(Collectors.joining(messages.get("servers.comma"))));
  }

  /** The words begin in lower case, to stand in a line behind others. */
  String capitalised(String words) {
    int first = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private String word(String prefix, String code) {
    String key = prefix + code.toLowerCase(Locale.ROOT);
    return messages.containsKey(key) ? messages.get(key) : code;
  }
}
