package openfinance.onboarding.transport;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.modelbank.CertificateProfile;
import openfinance.onboarding.modelbank.KeyType;
import openfinance.onboarding.modelbank.Validity;
import openfinance.onboarding.testkit.RevokingAuthority;
import openfinance.onboarding.testkit.TestAuthority;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;

/** Credentials as people bring them, good and bad, by what is the matter with them. */
final class MatrixCredentials {
  /** The serial number that the revoking CA revokes. */
  static final long REVOKED = 66;

  static final String VALID = "valid EC";
  static final String NONE = "none";
  static final String EXPIRED = "expired";
  static final String NOT_YET = "not yet valid";
  static final String STRANGER = "unknown issuer";
  static final String FOR_SERVERS = "for servers";
  static final String OTHER_KEY = "another's key";
  static final String WITHDRAWN = "revoked";

  private final Map<String, Optional<ClientIdentity>> all = new LinkedHashMap<>();

  MatrixCredentials(TestAuthority clients, RevokingAuthority revoking) {
    CertificateProfile profile = TestAuthority.transport().with(KeyType.EC_P256);
    ClientIdentity valid = clients.client();
    TransportCertificate alone =
        new TransportCertificate(valid.certificate().certificate(), List.of());
    all.put("valid RSA", Optional.of(clients.client(TestAuthority.transport())));
    all.put(VALID, Optional.of(valid));
    all.put(NONE, Optional.empty());
    put(EXPIRED, clients.client(profile.with(Validity.endedBefore(Duration.ofDays(2)))));
    put(NOT_YET, clients.client(profile.with(Validity.beginningIn(Duration.ofDays(2)))));
    put(STRANGER, new TestAuthority("Stranger").client());
    put("without its issuer", new ClientIdentity(alone, valid.key()));
    put(
        FOR_SERVERS,
        clients.client(
            profile.withUsage(KeyUsage.digitalSignature, KeyPurposeId.id_kp_serverAuth)));
    put(OTHER_KEY, new ClientIdentity(valid.certificate(), clients.client().key()));
    put("self-signed", new RevokingAuthority("Do It Yourself").itself());
    put(WITHDRAWN, revoking.client(REVOKED));
    put("of a CA with revocations", revoking.client(REVOKED + 1));
  }

  private void put(String name, ClientIdentity identity) {
    all.put(name, Optional.of(identity));
  }

  List<String> names() {
    return List.copyOf(all.keySet());
  }

  Optional<ClientIdentity> get(String name) {
    return all.getOrDefault(name, Optional.empty());
  }
}
