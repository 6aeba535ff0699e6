package openfinance.onboarding.modelbank;

import java.security.cert.CertificateParsingException;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import openfinance.onboarding.transport.ClientDemand;
import openfinance.onboarding.transport.ServerIdentity;
import openfinance.onboarding.transport.ServerTls;

/**
 * The demo's two unrelated hierarchies: the Trust Framework's own, for TPPs and for the LFIs' hosts
 * that demand a client certificate, and a stand-in for a public one.
 */
final class DemoTrustFramework {
  /** The CN of the CA that issues. */
  static final String ISSUING_NAME = "Demo Trust Framework Issuing CA - G1";

  /** The CN of the root. */
  static final String ROOT_NAME = "Demo Trust Framework Root CA - G1";

  private static final String CLIENT_AUTHENTICATION = "1.3.6.1.5.5.7.3.2";

  private final CertificateAuthority issuing;
  private final CertificateAuthority publicIssuing;

  private DemoTrustFramework(CertificateAuthority issuing, CertificateAuthority publicIssuing) {
    this.issuing = issuing;
    this.publicIssuing = publicIssuing;
  }

  /** Makes both hierarchies with fresh keys. */
  static DemoTrustFramework fresh() {
    String[] owner = {"C", "AE", "O", "Demo Trust Framework", "CN"};
    String[] other = {"C", "AE", "O", "Demo Public Trust", "CN"};
    return new DemoTrustFramework(
        hierarchy(owner, ROOT_NAME, ISSUING_NAME, KeyType.RSA_2048),
        hierarchy(other, "Demo Public Root CA", "Demo Public Issuing CA", KeyType.EC_P256));
  }

  private static CertificateAuthority hierarchy(
      String[] owner, String root, String issuing, KeyType keyType) {
    return CertificateAuthority.root(SubjectNames.of(with(owner, root)), keyType)
        .intermediate(SubjectNames.of(with(owner, issuing)), keyType);
  }

  private static String[] with(String[] owner, String commonName) {
    String[] all = Arrays.copyOf(owner, owner.length + 1);
    all[owner.length] = commonName;
    return all;
  }

  /** The Trust Framework's issuing CA. */
  CertificateAuthority issuing() {
    return issuing;
  }

  /** The Trust Framework's issuing CA and root. */
  List<X509Certificate> authorities() {
    return issuing.certificates();
  }

  /** The stand-in for a public root. */
  X509Certificate publicRoot() {
    return publicIssuing.certificates().getLast();
  }

  /** The TLS of hosts that anyone may read. */
  ServerTls openTls() {
    Map<String, ServerIdentity> identities = new HashMap<>();
    ServerIdentity directory = identity(publicIssuing, DemoHosts.DIRECTORY);
    identities.put(DemoHosts.DIRECTORY, directory);
    identities.put(DemoHosts.KEYSTORE, identity(publicIssuing, DemoHosts.KEYSTORE));
    identities.put(DemoHosts.PKI, identity(publicIssuing, DemoHosts.PKI));
    DemoEcosystem.running()
        .keySet()
        .forEach(host -> identities.put(host, identity(publicIssuing, host)));
    return new ServerTls(identities, directory, ClientDemand.none());
  }

  /** The TLS of hosts that demand a transport certificate of the Trust Framework. */
  ServerTls mutualTls() {
    Map<String, ServerIdentity> identities = new HashMap<>();
    Set<String> refusing = new HashSet<>();
    for (DemoServer server : DemoEcosystem.running().values()) {
      String host = server.registrationHost();
      identities.put(host, identity(server));
      if (server.behaviour() == Behaviour.REFUSES_CERTIFICATE) {
        refusing.add(host);
      }
    }
    ClientDemand demand =
        new ClientDemand(
            ClientDemand.Presence.REQUIRED,
            authorities(),
            (host, chain) -> !refusing.contains(host) && isForClients(chain.getFirst()));
    return new ServerTls(identities, identity(issuing, DemoHosts.HUB), demand);
  }

  private ServerIdentity identity(DemoServer server) {
    CertificateProfile profile = CertificateProfile.server(server.registrationHost());
    return server.behaviour() == Behaviour.HAS_EXPIRED_CERTIFICATE
        ? identity(issuing.issue(profile.with(Validity.endedBefore(Duration.ofDays(3)))))
        : identity(issuing.issue(profile));
  }

  private static ServerIdentity identity(CertificateAuthority authority, String host) {
    return identity(authority.issue(CertificateProfile.server(host)));
  }

  private static ServerIdentity identity(IssuedCertificate issued) {
    return new ServerIdentity(issued.chain(), issued.key());
  }

  /** Signing certificates of the same CA are not for TLS: they lack the purpose. */
  private static boolean isForClients(X509Certificate certificate) {
    try {
      List<String> purposes = certificate.getExtendedKeyUsage();
      return purposes != null && purposes.contains(CLIENT_AUTHENTICATION);
    } catch (CertificateParsingException e) {
      return false;
    }
  }
}
