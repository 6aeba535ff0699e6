package openfinance.onboarding.ledger;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.registration.BatchListener;
import openfinance.onboarding.registration.BatchRegistration;
import openfinance.onboarding.registration.HostPauses;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationRequest;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RegistrationService;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.registration.RequestSource;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.TrustAnchors;

/**
 * A program of its own that registers many times with one endpoint, until it has done so or is
 * killed. Arguments: ledger, endpoint, how many, certificate chain, key, CA certificates.
 */
final class BatchProgram {
  private BatchProgram() {}

  public static void main(String[] arguments) throws Exception {
    URI endpoint = URI.create(arguments[1]);
    int count = Integer.parseInt(arguments[2]);
    CredentialReader reader = new CredentialReader();
    List<X509Certificate> chain =
        reader.read(Path.of(arguments[3])).toOptional().orElseThrow().certificates();
    ClientIdentity identity =
        new ClientIdentity(
            new TransportCertificate(chain.getFirst(), chain.subList(1, chain.size())),
            reader.read(Path.of(arguments[4])).toOptional().orElseThrow().keys().getFirst());
    TrustAnchors trust =
        new TrustAnchors(
            reader.read(Path.of(arguments[5])).toOptional().orElseThrow().certificates());
    RegistrationTarget target =
        new RegistrationTarget("sandbox", "LFI", "", endpoint, "", endpoint, false);
    RequestSource request =
        RequestSource.of(
            new RegistrationRequest(
                target, identity, RequestBody.JSON, ConnectionPolicy.direct(trust)));
    try (Ledger ledger =
        Ledger.open(Path.of(arguments[0]), Clock.systemUTC()).toOptional().orElseThrow()) {
      RegistrationService service = new RegistrationService(ledger, Clock.systemUTC());
      new BatchRegistration(
              service, BatchRegistration.DEFAULT_CONCURRENCY, new HostPauses(), Duration.ZERO)
          .run(Collections.nCopies(count, request), new Silence());
    }
  }

  private static final class Silence implements BatchListener {
    @Override
    public void started(int index, RegistrationAttempt attempt) {}

    @Override
    public void postponed(int index, RegistrationResult refusal, Instant until) {}

    @Override
    public void finished(int index, RegistrationResult result) {}
  }
}
