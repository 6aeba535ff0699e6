package openfinance.onboarding.modelbank;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import openfinance.onboarding.ledger.ActivationState;

/**
 * A TPP as the LFI's Admin Portal shows it, in the portal's own terms.
 *
 * @param issuer the LFI's authorisation server
 * @param lfiName the LFI's name
 * @param serverName what that server is called; an LFI may have several
 * @param interactionId what the registration request carried
 * @param activation the three steps in order
 */
public record PortalEntry(
    String issuer,
    String lfiName,
    String serverName,
    String tppName,
    String organizationId,
    List<String> roles,
    String jwksUrl,
    String certificateDn,
    String softwareStatementId,
    String clientId,
    UUID interactionId,
    Instant receivedAt,
    List<ActivationState> activation) {
  public PortalEntry {
    roles = List.copyOf(roles);
    activation = List.copyOf(activation);
  }

  /** The same with other states. */
  PortalEntry with(List<ActivationState> states) {
    return new PortalEntry(
        issuer,
        lfiName,
        serverName,
        tppName,
        organizationId,
        roles,
        jwksUrl,
        certificateDn,
        softwareStatementId,
        clientId,
        interactionId,
        receivedAt,
        states);
  }
}
