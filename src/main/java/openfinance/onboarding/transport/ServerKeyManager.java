package openfinance.onboarding.transport;

import java.net.Socket;
import java.security.Principal;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.Map;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedKeyManager;
import org.jspecify.annotations.Nullable;

/** Shows the certificate of the host name that the client asked for. */
final class ServerKeyManager extends X509ExtendedKeyManager {
  private static final String OTHERWISE = "";

  private final Map<String, ServerIdentity> identities;
  private final ServerIdentity otherwise;

  ServerKeyManager(Map<String, ServerIdentity> identities, ServerIdentity otherwise) {
    this.identities = identities;
    this.otherwise = otherwise;
  }

  @Override
  public @Nullable String chooseServerAlias(
      String keyType, Principal @Nullable [] issuers, Socket socket) {
    return alias(keyType, ServerNames.asked(socket));
  }

  @Override
  public @Nullable String chooseEngineServerAlias(
      String keyType, Principal @Nullable [] issuers, SSLEngine engine) {
    return alias(keyType, ServerNames.asked(engine));
  }

  private @Nullable String alias(String keyType, String host) {
    String alias = identities.containsKey(host) ? host : OTHERWISE;
    return identity(alias).key().getAlgorithm().equals(keyType) ? alias : null;
  }

  private ServerIdentity identity(String alias) {
    return identities.getOrDefault(alias, otherwise);
  }

  @Override
  public X509Certificate[] getCertificateChain(String alias) {
    return identity(alias).chain().toArray(X509Certificate[]::new);
  }

  @Override
  public PrivateKey getPrivateKey(String alias) {
    return identity(alias).key();
  }

  @Override
  public String @Nullable [] getServerAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public String @Nullable [] getClientAliases(String keyType, Principal @Nullable [] issuers) {
    return null;
  }

  @Override
  public @Nullable String chooseClientAlias(
      String[] keyTypes, Principal @Nullable [] issuers, Socket socket) {
    return null;
  }
}
