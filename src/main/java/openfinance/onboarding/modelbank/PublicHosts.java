package openfinance.onboarding.modelbank;

import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * What anyone may read: the list of participants, applications' keys, servers' metadata and the
 * Trust Framework's CA certificates.
 */
final class PublicHosts implements HttpRequestHandler {
  private final Map<String, DemoServer> servers = DemoEcosystem.running();
  private final MetadataDocument metadata;
  private final String participants;
  private final String keysPath;
  private final String keys;
  private final Map<String, String> authorities;

  PublicHosts(DemoHosts hosts, DemoTrustFramework framework, DemoTpp tpp) {
    this.metadata = new MetadataDocument(hosts);
    this.participants = new ParticipantsDocument(hosts).json();
    this.keysPath = hosts.keys(DemoTpp.ORGANIZATION_ID, DemoTpp.APPLICATION_ID).getPath();
    this.keys = KeystoreDocument.json(tpp.transport().certificate());
    this.authorities =
        Map.of(
            DemoHosts.ISSUING_PATH, Pem.of(framework.authorities().getFirst()),
            DemoHosts.ROOT_PATH, Pem.of(framework.authorities().getLast()));
  }

  @Override
  public void handle(
      ClassicHttpRequest request, ClassicHttpResponse response, HttpContext context) {
    Answer answer = answer(RequestedHost.of(request), request.getPath());
    if (answer.status() == 200 && !request.getMethod().equals("GET")) {
      answer = Answer.methodNotAllowed("GET");
    }
    answer.writeTo(response);
  }

  private Answer answer(String host, String path) {
    DemoServer server = servers.get(host);
    if (server != null && path.equals(DemoHosts.METADATA_PATH)) {
      return Answer.document(metadata.json(server));
    }
    if (host.equals(DemoHosts.DIRECTORY) && path.equals("/participants")) {
      return Answer.document(participants);
    }
    if (host.equals(DemoHosts.KEYSTORE) && path.equals(keysPath)) {
      return Answer.document(keys);
    }
    return host.equals(DemoHosts.PKI) && authorities.containsKey(path)
        ? Answer.pem(authorities.getOrDefault(path, ""))
        : Answer.of(404);
  }
}
