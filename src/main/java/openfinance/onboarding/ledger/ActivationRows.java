package openfinance.onboarding.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The table of what the LFI activated, in the order in which it was set. */
final class ActivationRows {
  private ActivationRows() {}

  static void add(Connection connection, UUID interactionId, ActivationState state)
      throws SQLException {
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO activation (interaction_id, step, status, note, set_at)"
                + " VALUES (?, ?, ?, ?, ?)")) {
      insert.setString(1, interactionId.toString());
      insert.setString(2, state.step().name());
      insert.setString(3, state.status().name());
      insert.setString(4, state.note());
      insert.setString(5, state.since().map(Instant::toString).orElseThrow());
      insert.executeUpdate();
    }
  }

  /** Everything that was ever set for an attempt, oldest first. */
  static List<ActivationState> history(Connection connection, UUID interactionId)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT step, status, note, set_at FROM activation"
                + " WHERE interaction_id = ? ORDER BY id")) {
      query.setString(1, interactionId.toString());
      List<ActivationState> states = new ArrayList<>();
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          states.add(
              new ActivationState(
                  ActivationStep.valueOf(row.getString("step")),
                  ActivationStatus.valueOf(row.getString("status")),
                  Optional.of(Instant.parse(row.getString("set_at"))),
                  row.getString("note")));
        }
      }
      return List.copyOf(states);
    }
  }

  /** The three steps in order with their last state; pending while nobody set one. */
  static List<ActivationState> current(List<ActivationState> history) {
    return Arrays.stream(ActivationStep.values())
        .map(
            step ->
                history.stream()
                    .filter(state -> state.step() == step)
                    .reduce((earlier, later) -> later)
                    .orElseGet(
                        () ->
                            new ActivationState(
                                step, ActivationStatus.PENDING, Optional.empty(), "")))
        .toList();
  }
}
