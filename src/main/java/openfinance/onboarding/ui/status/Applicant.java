package openfinance.onboarding.ui.status;

import java.util.Optional;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;

/**
 * Who registered, as the Trust Framework and the LFIs' portals know it.
 *
 * @param name the organisation's name in its certificate; the application id when it has none
 * @param organisationId empty when the certificate names none
 * @param applicationId the certificate's CN: Application ID and Software Statement ID
 * @param clientId the client id of an application that federation manages
 * @param keys where the application's transport keys are published
 * @param certificateSubject the certificate's subject, RFC 2253
 * @param page the Trust Framework's web pages
 */
public record Applicant(
    String name,
    String organisationId,
    String applicationId,
    String clientId,
    String keys,
    String certificateSubject,
    String page) {

  /** The one who registered. */
  static Applicant of(IdentityChosen known) {
    Environment environment = known.chosen().prepared().environment().environment();
    TransportCertificate certificate = known.identity().certificate();
    String applicationId = certificate.applicationId().orElse("");
    Optional<String> organisationId = certificate.organisationId();
    return new Applicant(
        certificate.organisationName().orElse(applicationId),
        organisationId.orElse(""),
        applicationId,
        environment.clientIdPrefix() + applicationId,
        environment.keystore()
            + "/"
            + organisationId.orElse("")
            + "/"
            + applicationId
            + "/transport.jwks",
        certificate.certificate().getSubjectX500Principal().getName(),
        environment.trustFrameworkPages().toString());
  }
}
