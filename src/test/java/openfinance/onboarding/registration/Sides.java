package openfinance.onboarding.registration;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;

/** LFIs and a TPP of unrelated hierarchies, for batches. */
final class Sides {
  final TestAuthority servers = new TestAuthority("Server Side");
  final TestAuthority clients = new TestAuthority("Client Side");
  final ClientIdentity identity = clients.client();

  static BatchRegistration batch(AttemptJournal journal, int concurrency, Duration patience) {
    return new BatchRegistration(
        new RegistrationService(journal, Clock.systemUTC()),
        concurrency,
        new HostPauses(),
        patience);
  }

  FakeLfi lfi(FakeLfi.Behaviour behaviour) throws IOException {
    return FakeLfi.start(servers.server(FakeLfi.HOST), clients, behaviour);
  }

  RequestSource request(FakeLfi lfi) {
    return RequestSource.of(Requests.to(lfi.endpoint(), identity, servers));
  }

  List<RequestSource> requests(FakeLfi lfi, int count) {
    return Collections.nCopies(count, request(lfi));
  }
}
