package openfinance.onboarding.registration;

import java.util.List;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.transport.ConnectionPolicy;

/**
 * Everything it takes to register with one server.
 *
 * @param files where the identity was read from: it goes out only while they still hold it
 */
public record RegistrationRequest(
    RegistrationTarget target,
    ClientIdentity identity,
    RequestBody body,
    ConnectionPolicy policy,
    List<CredentialFile> files) {
  public RegistrationRequest {
    files = List.copyOf(files);
  }

  /** One whose identity lies in no files. */
  public RegistrationRequest(
      RegistrationTarget target,
      ClientIdentity identity,
      RequestBody body,
      ConnectionPolicy policy) {
    this(target, identity, body, policy, List.of());
  }
}
