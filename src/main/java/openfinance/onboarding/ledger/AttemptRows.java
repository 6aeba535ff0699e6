package openfinance.onboarding.ledger;

import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;

/** The table of attempts. */
final class AttemptRows {
  private static final String INSERT =
      "INSERT INTO attempt (interaction_id, environment, organisation_name, server_name,"
          + " well_known, issuer, registration_endpoint, self_activating, application_id,"
          + " organisation_id, applicant_name, certificate_subject, certificate_thumbprint,"
          + " certificate_expiry, body, started_at)"
          + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  private AttemptRows() {}

  static void add(Connection connection, RegistrationAttempt attempt) throws SQLException {
    RegistrationTarget target = attempt.target();
    List<Object> values =
        List.of(
            attempt.interactionId().toString(),
            target.environment(),
            target.organisationName(),
            target.serverName(),
            target.wellKnown().toString(),
            target.issuer(),
            target.registrationEndpoint().toString(),
            target.selfActivating() ? 1 : 0,
            attempt.applicationId(),
            attempt.organisationId(),
            attempt.applicantName(),
            attempt.certificateSubject(),
            attempt.certificateThumbprint(),
            attempt.certificateExpiry().toString(),
            attempt.body().name(),
            attempt.startedAt().toString());
    try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
      for (int i = 0; i < values.size(); i++) {
        insert.setObject(i + 1, values.get(i));
      }
      insert.executeUpdate();
    }
  }

  static RegistrationAttempt read(ResultSet row) throws SQLException {
    RegistrationTarget target =
        new RegistrationTarget(
            row.getString("environment"),
            row.getString("organisation_name"),
            row.getString("server_name"),
            URI.create(row.getString("well_known")),
            row.getString("issuer"),
            URI.create(row.getString("registration_endpoint")),
            row.getBoolean("self_activating"));
    return new RegistrationAttempt(
        UUID.fromString(row.getString("interaction_id")),
        target,
        row.getString("application_id"),
        row.getString("organisation_id"),
        row.getString("applicant_name"),
        row.getString("certificate_subject"),
        row.getString("certificate_thumbprint"),
        Instant.parse(row.getString("certificate_expiry")),
        RequestBody.valueOf(row.getString("body")),
        Instant.parse(row.getString("started_at")));
  }
}
