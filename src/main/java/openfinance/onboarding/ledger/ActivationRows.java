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
      "SELECT interaction_id, step, status, note, set_at, confirmed_on";

  private ActivationRows() {}

  /** A state that was set. */
  static void add(Connection connection, UUID interactionId, ActivationState state)
      throws SQLException {
    add(connection, interactionId, state, false);
  }

  /** The state to which the last one that stands is taken back. */
  static void takeBack(Connection connection, UUID interactionId, ActivationState before)
      throws SQLException {
    add(connection, interactionId, before, true);
  }

  private static void add(
      Connection connection, UUID interactionId, ActivationState state, boolean takesBack)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO activation"
                + " (interaction_id, step, status, note, set_at, confirmed_on, takes_back)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      insert.setString(1, interactionId.toString());
      insert.setString(2, state.step().name());
      insert.setString(3, state.status().name());
      insert.setString(4, state.note());
      insert.setString(5, state.since().map(Instant::toString).orElseThrow());
      insert.setString(6, state.confirmedOn().map(LocalDate::toString).orElse(null));
      insert.setInt(7, takesBack ? 1 : 0);
      insert.executeUpdate();
    }
  }

  /** Everything that was ever set for an attempt, oldest first. */
  static List<ActivationState> history(Connection connection, UUID interactionId)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            COLUMNS + " FROM activation WHERE interaction_id = ? ORDER BY id")) {
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
    try (PreparedStatement query =
            connection.prepareStatement(COLUMNS + " FROM activation ORDER BY id");
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
   * when all was taken back.
   */
  static Optional<ActivationState> beforeLast(Connection connection, UUID interactionId)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            COLUMNS + ", takes_back FROM activation WHERE interaction_id = ? ORDER BY id")) {
      query.setString(1, interactionId.toString());
      List<ActivationState> standing = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          if (!row.getBoolean("takes_back")) {
            standing.add(read(row));
          } else if (!standing.isEmpty()) {
            standing.removeLast();
          }
        }
      }
      return standing.isEmpty() ? Optional.empty() : Optional.of(before(standing));
    }
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
