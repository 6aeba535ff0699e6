package openfinance.onboarding.directory;

import java.util.List;

/** An organisation of the Trust Framework and its authorisation servers. */
public record Participant(
    String organisationId, String name, boolean active, List<AuthorisationServer> servers) {
  public Participant {
    servers = List.copyOf(servers);
  }
}
