package openfinance.onboarding.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of what the LFI activated, in the order in which it was set. */
final class ActivationRows {
  private static final String COLUMNS =
      "SELECT interaction_id, step, status, note, set_at, confirmed_on FROM activation";

  private ActivationRows() {}

  static void add(Connection connection, UUID interactionId, ActivationState state)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO activation (interaction_id, step, status, note, set_at, confirmed_on)"
                + " VALUES (?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, interactionId.toString());
      insert.setString(2, state.step().name());
      insert.setString(3, state.status().name());
      insert.setString(4, state.note());
      insert.setString(5, state.since().map(Instant::toString).orElseThrow());
      insert.setString(6, state.confirmedOn().map(LocalDate::toString).orElse(null));
      insert.executeUpdate();
    }
  }

  /** Everything that was ever set for an attempt, oldest first. */
  static List<ActivationState> history(Connection connection, UUID interactionId)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(COLUMNS + " WHERE interaction_id = ? ORDER BY id")) {
      query.setString(1, interactionId.toString());
      List<ActivationState> states = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          states.add(read(row));
        }
      }
      return List.copyOf(states);
    }
  }

  /** Everything that was ever set for any attempt, in one reading; of each, oldest first. */
  static Map<String, List<ActivationState>> histories(Connection connection) throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(COLUMNS + " ORDER BY id");
        ResultSet row = query.executeQuery()) {
      Map<String, List<ActivationState>> histories = new HashMap<>();
      while (row.next()) {
        histories
            .computeIfAbsent(row.getString("interaction_id"), id -> new ArrayList<>())
            .add(read(row));
      }
      return histories;
    }
  }

  private static ActivationState read(ResultSet row) throws SQLException {
    return new ActivationState(
        ActivationStep.valueOf(row.getString("step")),
        ActivationStatus.valueOf(row.getString("status")),
        Optional.of(Instant.parse(row.getString("set_at"))),
        Optional.ofNullable(row.getString("confirmed_on")).map(LocalDate::parse),
        row.getString("note"));
  }

  /** The three steps in order with their last state; pending while nobody set one. */
  static List<ActivationState> current(List<ActivationState> history) {
    return Arrays.stream(ActivationStep.values())
        .map(step -> last(history, step).orElseGet(() -> ActivationState.pending(step)))
        .toList();
  }

  /**
   * The state of the step that was set last and not taken back since, as it was before that; empty
   * when all was taken back. A row that says again what was true before the last one takes that
   * back.
   */
  static Optional<ActivationState> beforeLast(List<ActivationState> history) {
    List<ActivationState> standing = new ArrayList<>();
    for (ActivationState state : history) {
      if (takesBack(state, standing)) {
        standing.removeLast();
      } else {
        standing.add(state);
      }
    }
    return standing.isEmpty() ? Optional.empty() : Optional.of(before(standing));
  }

  private static boolean takesBack(ActivationState state, List<ActivationState> standing) {
    return !standing.isEmpty()
        && standing.getLast().step() == state.step()
        && before(standing).says(state);
  }

  private static ActivationState before(List<ActivationState> standing) {
    ActivationStep step = standing.getLast().step();
    return last(standing.subList(0, standing.size() - 1), step)
        .orElseGet(() -> ActivationState.pending(step));
  }

  private static Optional<ActivationState> last(
      List<ActivationState> history, ActivationStep step) {
    return history.stream().filter(state -> state.step() == step).reduce((earlier, later) -> later);
  }
}
