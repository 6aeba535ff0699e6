package openfinance.onboarding.ledger;

import java.util.List;

/**
 * What the person read on the application's page in the Trust Framework, or what the demo's LFIs
 * show of it. What nobody told is empty.
 *
 * @param environment the environment's stable word, such as {@code sandbox}
 * @param applicationId the certificate's CN
 * @param name the application's name
 * @param roles such as {@code BSIP}
 * @param clientId the client id that the page shows
 */
public record ApplicationFacts(
    String environment, String applicationId, String name, List<String> roles, String clientId) {
  public ApplicationFacts {
    roles = List.copyOf(roles);
  }

  /** An application of which nothing was told. */
  public static ApplicationFacts unknown(String environment, String applicationId) {
    return ofRoles(environment, applicationId, List.of());
  }

  /** An application of which only its roles are known. */
  public static ApplicationFacts ofRoles(
      String environment, String applicationId, List<String> roles) {
    return new ApplicationFacts(environment, applicationId, "", roles, "");
  }
}
