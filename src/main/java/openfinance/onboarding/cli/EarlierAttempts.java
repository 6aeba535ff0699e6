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
 * @param repeats whether the person wants a request repeated that registered or may have
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

  /** An attempt that registered the application, or may have, and is not to be repeated. */
  Optional<RegistrationRecord> standing(URI registrationEndpoint) {
    return RegistrationRecord.weightiest(records, applicationId, registrationEndpoint)
        .filter(record -> !repeats && record.mayBeRegistered());
  }
}
