package openfinance.onboarding.transport;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import javax.security.auth.x500.X500Principal;
import openfinance.onboarding.credentials.ClientIdentity;
import org.jspecify.annotations.Nullable;

/**
 * Always offers the one identity, with its issuers. The JDK's own key manager silently sends
 * nothing when the server names other CAs than ours (RFC 8446 section 4.2.4 makes that list a
 * hint).
 */
final class OfferingKeyManager extends X509ExtendedKeyManager {
  private static final String ALIAS = "identity";

  private final Optional<ClientIdentity> identity;
  private final Handshake handshake;

  OfferingKeyManager(Optional<ClientIdentity> identity, Handshake handshake) {
    this.identity = identity;
    this.handshake = handshake;
  }

  @Override
  public @Nullable String chooseClientAlias(
      String[] keyTypes, Principal @Nullable [] issuers, Socket socket) {
    return asked(issuers);
  }

  @Override
  public @Nullable String chooseEngineClientAlias(
      String[] keyTypes, Principal @Nullable [] issuers, SSLEngine engine) {
    return asked(issuers);
  }

  private @Nullable String asked(Principal @Nullable [] issuers) {
    handshake.onCertificateRequest(issuers == null ? List.of() : names(issuers));
    return identity.isPresent() ? ALIAS : null;
  }

  private static List<X500Principal> names(Principal[] issuers) {
    return Arrays.stream(issuers)
        .filter(X500Principal.class::isInstance)
        .map(X500Principal.class::cast)
        .toList();
  }

  @Override
  public X509Certificate @Nullable [] getCertificateChain(String alias) {
    return identity
        .map(held -> held.certificate().chain().toArray(X509Certificate[]::new))
        .orElse(null);
  }

  @Override
  public @Nullable PrivateKey getPrivateKey(String alias) {
    return identity.map(ClientIdentity::key).orElse(null);
  }

  @Override
  public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
    return identity.isPresent() ? new String[] {ALIAS} : null;
  }

  @Override
  public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseServerAlias(
      String keyType, Principal @Nullable [] issuers, Socket socket) {
    return null;
  }
}
