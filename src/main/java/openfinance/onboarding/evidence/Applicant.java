package openfinance.onboarding.evidence;

import java.util.List;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.registration.RegistrationAttempt;

/**
 * Who registered, as the Trust Framework and the LFIs' portals know it.
 *
 * @param name the organisation's name in its certificate; the application id when it has none
 * @param organisationId empty when the certificate names none
 * @param applicationName as the person noted it; empty when they did not
 * @param roles as the person noted them; may be empty
 * @param applicationId the certificate's CN: Application ID and Software Statement ID
 * @param clientId the one that the person confirmed, else the application id
 * @param confirmed whether the person confirmed the client id
 * @param federatedClientId the URL form, which applications have that federation manages
 * @param keys where the application's transport keys are published
 * @param certificateSubject the certificate's subject, RFC 2253
 * @param page the Trust Framework's web pages
 */
public record Applicant(
    String name,
    String organisationId,
    String applicationName,
    List<String> roles,
    String applicationId,
    String clientId,
    boolean confirmed,
    String federatedClientId,
    String keys,
    String certificateSubject,
    String page) {
  public Applicant {
    roles = List.copyOf(roles);
  }

  /** The one who made an attempt in this environment, with what the person noted. */
  public static Applicant of(
      RegistrationAttempt attempt, Environment environment, ApplicationFacts facts) {
    String id = attempt.applicationId();
    return new Applicant(
        attempt.applicantName().isBlank() ? id : attempt.applicantName(),
        attempt.organisationId(),
        facts.name(),
        facts.roles(),
        id,
        facts.clientId().isEmpty() ? id : facts.clientId(),
        !facts.clientId().isEmpty(),
        environment.clientIdPrefix() + id,
        environment.keystore() + "/" + attempt.organisationId() + "/" + id + "/transport.jwks",
        attempt.certificateSubject(),
        environment.trustFrameworkPages().toString());
  }
}
