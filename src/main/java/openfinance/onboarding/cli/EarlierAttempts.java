package openfinance.onboarding.cli;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.ledger.RegistrationRecord;

/**
 * What the ledger knew of earlier attempts with the same application when a call began: what an LFI
 * does at a second registration is not documented.
 *
 * @param records newest first
 * @param repeats whether the person wants a request repeated whose outcome is unknown
 */
record EarlierAttempts(List<RegistrationRecord> records, String applicationId, boolean repeats) {
  /** Of a ledger that holds nothing. */
  static final EarlierAttempts NONE = new EarlierAttempts(List.of(), "", false);

  EarlierAttempts {
    records = List.copyOf(records);
  }

  /** Those of this identity's application. */
  static EarlierAttempts of(
      List<RegistrationRecord> records, ClientIdentity identity, boolean repeats) {
    return new EarlierAttempts(records, identity.certificate().applicationId().orElse(""), repeats);
  }

  /** An attempt whose outcome is unknown and which is not to be repeated. */
  Optional<RegistrationRecord> unsettled(URI registrationEndpoint) {
    return last(registrationEndpoint)
        .filter(record -> !repeats && record.mayBeRegistered() && !record.registered());
  }

  /** An attempt that registered the application. */
  Optional<RegistrationRecord> registered(URI registrationEndpoint) {
    return last(registrationEndpoint).filter(RegistrationRecord::registered);
  }

  private Optional<RegistrationRecord> last(URI registrationEndpoint) {
    return RegistrationRecord.weightiest(records, applicationId, registrationEndpoint);
  }
}
