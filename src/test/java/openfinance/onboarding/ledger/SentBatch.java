package openfinance.onboarding.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.Pem;
import openfinance.onboarding.testkit.TestAuthority;

/** What a {@link BatchProgram} needs, and what servers and ledger know of its attempts. */
final class SentBatch {
  private static final Pattern INTERACTION_ID =
      Pattern.compile("(?i)x-fapi-interaction-id: ([0-9a-f-]{36})");

  private final TestAuthority servers = new TestAuthority("Server Side");
  private final TestAuthority clients = new TestAuthority("Client Side");
  private final List<String> files;

  /** Writes the credential and the CA certificate into a folder. */
  SentBatch(Path folder) throws IOException {
    ClientIdentity identity = clients.client();
    files =
        List.of(
            Pem.write(folder.resolve("client.pem"), identity.certificate().chain()).toString(),
            Pem.write(folder.resolve("client.key"), identity.key()).toString(),
            Pem.write(folder.resolve("trust.pem"), List.of(servers.root())).toString());
  }

  FakeLfi lfi(FakeLfi.Behaviour behaviour) throws IOException {
    return FakeLfi.start(servers.server(FakeLfi.HOST), clients, behaviour);
  }

  /** The program's arguments. */
  List<String> arguments(Path ledger, FakeLfi lfi, int requests) {
    return List.of(
        ledger.toString(),
        lfi.endpoint().toString(),
        Integer.toString(requests),
        files.get(0),
        files.get(1),
        files.get(2));
  }

  /** The interaction ids that an LFI saw. */
  static Set<UUID> arrived(FakeLfi lfi) {
    Set<UUID> ids = new HashSet<>();
    for (String request : lfi.requests()) {
      Matcher matcher = INTERACTION_ID.matcher(request);
      if (matcher.find()) {
        ids.add(UUID.fromString(matcher.group(1)));
      }
    }
    return ids;
  }

  /** The interaction ids that a ledger knows. */
  static Set<UUID> known(Ledger ledger) {
    return ledger.records().stream()
        .map(record -> record.attempt().interactionId())
        .collect(Collectors.toSet());
  }
}
