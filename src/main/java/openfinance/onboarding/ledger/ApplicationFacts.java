package openfinance.onboarding.ledger;

import java.util.List;

/**
 * What the person read on the application's page in the Trust Framework. What they did not tell is
 * empty.
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
    return new ApplicationFacts(environment, applicationId, "", List.of(), "");
  }

  /** The same with these roles. */
  public ApplicationFacts withRoles(List<String> told) {
    return new ApplicationFacts(environment, applicationId, name, told, clientId);
  }
}
