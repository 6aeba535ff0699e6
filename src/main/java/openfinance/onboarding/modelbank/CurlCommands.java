package openfinance.onboarding.modelbank;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;

/** Writes what other people may type to talk to the demo, whose names no resolver knows. */
final class CurlCommands {
  private final DemoHosts hosts;
  private final Path folder;

  CurlCommands(DemoHosts hosts, Path folder) {
    this.hosts = hosts;
    this.folder = folder;
  }

  /** Reads a server's metadata, and registers with it. */
  List<String> of(DemoServer server) {
    URI endpoint = hosts.registrationEndpoint(server);
    return List.of(
        curl(hosts.wellKnown(server), ""),
        curl(
            endpoint,
            " --cert %s --key %s -X POST -H 'Content-Type: application/json' -d '{}' -i"
                .formatted(quoted(DemoFolder.TRANSPORT), quoted(DemoFolder.TRANSPORT_KEY))));
  }

  private String curl(URI address, String more) {
    return "curl --resolve %s:%d:127.0.0.1 --cacert %s%s %s"
        .formatted(
            address.getHost(),
            address.getPort(),
            quoted(DemoFolder.ALL_AUTHORITIES),
            more,
            address);
  }

  /** In quotation marks as a POSIX shell reads them. */
  private String quoted(String file) {
    return "'" + folder.resolve(file).toString().replace("'", "'\\''") + "'";
  }
}
