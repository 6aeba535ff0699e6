package openfinance.onboarding.registration;

import java.time.Instant;
import java.util.UUID;

/**
 * One request to register, as it is written down before it leaves.
 *
 * @param interactionId the x-fapi-interaction-id, fresh for every attempt
 * @param applicationId the certificate's CN
 * @param organisationId the certificate's OU
 * @param applicantName the certificate's O
 * @param certificateSubject the certificate's subject, RFC 2253
 * @param certificateThumbprint SHA-256, see {@code Thumbprint}
 * @param certificateExpiry when the certificate ends
 */
public record RegistrationAttempt(
    UUID interactionId,
    RegistrationTarget target,
    String applicationId,
    String organisationId,
    String applicantName,
    String certificateSubject,
    String certificateThumbprint,
    Instant certificateExpiry,
    RequestBody body,
    Instant startedAt) {}
