package openfinance.onboarding.modelbank;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.transport.DemoNames;

/**
 * The embedded ecosystem: a Trust Framework and LFIs on this computer's loopback address. Runs
 * until it is closed.
 */
public final class ModelBank implements AutoCloseable {
  private final Path folder;
  private final DemoTrustFramework framework;
  private final DemoListeners listeners;

  private ModelBank(Path folder, DemoTrustFramework framework, DemoListeners listeners) {
    this.folder = folder;
    this.framework = framework;
    this.listeners = listeners;
  }

  /**
   * Makes a fresh PKI, writes its files to the folder and starts the servers.
   *
   * @param port the first port to listen on, the second being the next one; 0 for any two free ones
   * @param folder where certificates and keys are written for people to pick; made when missing
   * @throws UncheckedIOException when a port is taken or the folder cannot be written; nothing runs
   *     then
   */
  public static ModelBank start(int port, Path folder) {
    DemoTrustFramework framework = DemoTrustFramework.fresh();
    DemoTpp tpp = DemoTpp.of(framework.issuing());
    try {
      DemoListeners listeners = DemoListeners.start(port, framework, tpp);
      try {
        String participants = new ParticipantsDocument(listeners.hosts()).json();
        DemoFolder.write(folder, framework, tpp, participants);
      } catch (IOException unwritable) {
        listeners.close();
        throw unwritable;
      }
      return new ModelBank(folder, framework, listeners);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The demo as an environment like the others. */
  public Environment environment() {
    DemoHosts hosts = listeners.hosts();
    return new Environment(
        Environment.Kind.DEMO,
        hosts.participants(),
        DemoHosts.HUB,
        hosts.wellKnownTemplate(),
        hosts.keystore(),
        URI.create("https://web.directory." + DemoNames.DOMAIN + "/"),
        "https://rp.directory." + DemoNames.DOMAIN + "/openid_relying_party/",
        hosts.authorities(),
        List.of(DemoTrustFramework.ISSUING_NAME, DemoTrustFramework.ROOT_NAME),
        Environment.named(Environment.Kind.DEMO.id()).selfActivating());
  }

  /** Where its certificates and keys lie. */
  public Path folder() {
    return folder;
  }

  /** The stand-in for the public roots: always trusted in the demo. */
  public List<X509Certificate> publicAuthorities() {
    return List.of(framework.publicRoot());
  }

  /** The demo Trust Framework's CA certificates, issuing CA and root. */
  public List<X509Certificate> trustFrameworkAuthorities() {
    return framework.authorities();
  }

  /** The LFIs' side of the demo. */
  public AdminPortal portal() {
    return listeners.book();
  }

  /** The authorisation servers that run, in the directory's order, each once. */
  public List<DemoServer> servers() {
    return List.copyOf(DemoEcosystem.running().values());
  }

  /** The address of a server's metadata. */
  public URI wellKnown(DemoServer server) {
    return listeners.hosts().wellKnown(server);
  }

  /** The issuer of a server, as the directory and its metadata name it. */
  public URI issuer(DemoServer server) {
    return listeners.hosts().issuer(server);
  }

  /** Where a server registers TPPs. */
  public URI registrationEndpoint(DemoServer server) {
    return listeners.hosts().registrationEndpoint(server);
  }

  /**
   * What to type in a POSIX shell for a server: first its metadata, then a registration. The demo's
   * host names are known to no resolver, so curl is told where they are.
   */
  public List<String> curlCommands(DemoServer server) {
    return new CurlCommands(listeners.hosts(), folder.toAbsolutePath()).of(server);
  }

  /**
   * The interaction ids of all registration requests that LFIs received, oldest first, also of
   * those that they rejected.
   */
  public List<String> receivedInteractionIds() {
    return listeners.registration().receivedInteractionIds();
  }

  /** Stops at once, also what is still being answered, and frees the ports. */
  @Override
  public void close() {
    listeners.close();
  }
}
