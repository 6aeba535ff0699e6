package openfinance.onboarding.credentials;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The Trust Framework that should have issued a transport certificate.
 *
 * @param environmentName the chosen environment's name, for messages; blank while none is chosen,
 *     and then no issuer is called a stranger
 * @param production whether it is the live one, where keys belong in an HSM
 * @param certificateAuthorities its CA certificates as far as they are held; may be empty
 * @param authorityNames the CN of its CAs, used only while the certificates are not held
 * @param elsewhere the CN of other environments' CAs, each with its environment's name
 */
public record TrustFramework(
    String environmentName,
    boolean production,
    List<X509Certificate> certificateAuthorities,
    List<String> authorityNames,
    Map<String, String> elsewhere) {
  public TrustFramework {
    certificateAuthorities = List.copyOf(certificateAuthorities);
    authorityNames = List.copyOf(authorityNames);
    elsewhere = Map.copyOf(elsewhere);
  }

  /** The same with these CA certificates held too. */
  public TrustFramework with(List<X509Certificate> more) {
    List<X509Certificate> all = new ArrayList<>(certificateAuthorities);
    all.addAll(more);
    return new TrustFramework(environmentName, production, all, authorityNames, elsewhere);
  }
}
