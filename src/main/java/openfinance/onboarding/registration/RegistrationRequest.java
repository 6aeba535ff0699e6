package openfinance.onboarding.registration;

import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.transport.ConnectionPolicy;

/** Everything it takes to register with one server. */
public record RegistrationRequest(
    RegistrationTarget target,
    ClientIdentity identity,
    RequestBody body,
    ConnectionPolicy policy) {}
