package openfinance.onboarding.ui.servers;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.discovery.DiscoveryTarget;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.ui.feedback.ServerName;
import openfinance.onboarding.ui.wizard.AwaitedServer;
import openfinance.onboarding.ui.wizard.ChosenServer;

/** A server that the person picked from the list or named by hand. */
public final class PickedServer {
  private final int number;
  private final URI wellKnown;
  private final Optional<ListedServer> listed;
  private final ReadOnlyObjectWrapper<Resolution> resolution =
      new ReadOnlyObjectWrapper<>(new Resolution.Waiting());
  private final BooleanProperty confirmed = new SimpleBooleanProperty();

  /**
   * A pick.
   *
   * @param number tells it from every other pick of the page's life
   * @param listed its row of the directory, when it has one
   */
  PickedServer(int number, URI wellKnown, Optional<ListedServer> listed) {
    this.number = number;
    this.wellKnown = wellKnown;
    this.listed = listed;
  }

  /** Where its metadata is read. */
  public URI wellKnown() {
    return wellKnown;
  }

  /** Its row of the directory, when it has one. */
  public Optional<ListedServer> listed() {
    return listed;
  }

  /** The issuer that the directory names. */
  public Optional<String> directoryIssuer() {
    return listed.flatMap(ListedServer::issuer);
  }

  /** The LFI's name; the host when the server was named by hand. */
  public String organisationName() {
    return listed
        .map(row -> row.organisations().getFirst())
        .orElseGet(() -> Objects.requireNonNullElse(wellKnown.getHost(), wellKnown.toString()));
  }

  /** The server's name in the directory; may be empty. */
  public String serverName() {
    return listed.flatMap(row -> row.names().stream().findFirst()).orElse("");
  }

  /** Both names in one line. */
  public String name() {
    return ServerName.inLine(organisationName(), serverName());
  }

  /** How far the reading of its metadata is. */
  public ReadOnlyObjectProperty<Resolution> resolution() {
    return resolution.getReadOnlyProperty();
  }

  void resolution(Resolution now) {
    resolution.set(now);
  }

  /** Whether the person confirmed the findings that ask for it. */
  public BooleanProperty confirmed() {
    return confirmed;
  }

  /** The id of the node that stands for it. */
  public String fieldId() {
    return "picked-" + number;
  }

  /** The id of the check box that confirms its findings. */
  public String confirmationId() {
    return "picked-confirmed-" + number;
  }

  /** What it resolved to. */
  public Optional<ResolvedServer> resolved() {
    return resolution.get() instanceof Resolution.Resolved(ResolvedServer server)
        ? Optional.of(server)
        : Optional.empty();
  }

  /** How it is resolved in an environment. */
  DiscoveryTarget target(Environment environment) {
    return new DiscoveryTarget(wellKnown, directoryIssuer(), Optional.of(environment));
  }

  /** The pick as the later pages know it while its metadata waits for the certificate. */
  Optional<AwaitedServer> awaited(Environment environment) {
    return resolution.get() instanceof Resolution.AwaitsCertificate
        ? Optional.of(new AwaitedServer(organisationName(), serverName(), target(environment)))
        : Optional.empty();
  }

  /** The pick as the later pages know it, once it was resolved. */
  Optional<ChosenServer> chosen() {
    return resolved().map(server -> new ChosenServer(organisationName(), serverName(), server));
  }
}
