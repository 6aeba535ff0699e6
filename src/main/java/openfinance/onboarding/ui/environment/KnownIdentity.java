package openfinance.onboarding.ui.environment;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.KeystoreProof;

/**
 * The client identity that was read and checked last: what its certificate proves, the checklist
 * shows; servers that give their metadata only to it are asked with it.
 */
public final class KnownIdentity {
  private final ObjectProperty<Optional<Known>> known =
      new SimpleObjectProperty<>(Optional.empty());

  /**
   * An identity that may be used.
   *
   * @param environment the environment it was checked for
   * @param trusted whether its chain ends at a CA of that environment's Trust Framework
   * @param keystore what the public keystore says of it, once it was asked
   */
  public record Known(
      Environment.Kind environment,
      ClientIdentity identity,
      boolean trusted,
      Optional<KeystoreProof> keystore) {
    /** Its certificate. */
    public TransportCertificate certificate() {
      return identity.certificate();
    }

    /** Whether the Trust Framework lists it as active. */
    public boolean active() {
      return keystore.filter(KeystoreProof.Active.class::isInstance).isPresent();
    }
  }

  /** What is known, once an identity was read and found in order. */
  public ObjectProperty<Optional<Known>> known() {
    return known;
  }

  /** The identity now. */
  public Optional<ClientIdentity> identity() {
    return known.get().map(Known::identity);
  }
}
