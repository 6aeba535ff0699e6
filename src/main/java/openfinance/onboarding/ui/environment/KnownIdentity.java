package openfinance.onboarding.ui.environment;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import openfinance.onboarding.credentials.TransportCertificate;

/**
 * The transport certificate that was read and checked last: what it proves, the checklist shows.
 */
public final class KnownIdentity {
  private final ObjectProperty<Optional<TransportCertificate>> certificate =
      new SimpleObjectProperty<>(Optional.empty());

  /** The certificate, once one was read and found in order. */
  public ObjectProperty<Optional<TransportCertificate>> certificate() {
    return certificate;
  }
}
