package openfinance.onboarding.ui.environment;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.TransportCertificate;

/**
 * The client identity that was read and checked last: what its certificate proves, the checklist
 * shows; servers that give their metadata only to it are asked with it.
 */
public final class KnownIdentity {
  private final ObjectProperty<Optional<ClientIdentity>> identity =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObservableValue<Optional<TransportCertificate>> certificate =
      identity.map(known -> known.map(ClientIdentity::certificate));

  /** The identity, once one was read and found in order. */
  public ObjectProperty<Optional<ClientIdentity>> identity() {
    return identity;
  }

  /** Its certificate. */
  public ObservableValue<Optional<TransportCertificate>> certificate() {
    return certificate;
  }
}
