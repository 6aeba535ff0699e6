package openfinance.onboarding.testkit;

import java.security.cert.X509Certificate;
import java.util.List;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.modelbank.CertificateAuthority;
import openfinance.onboarding.modelbank.CertificateProfile;
import openfinance.onboarding.modelbank.IssuedCertificate;
import openfinance.onboarding.modelbank.KeyType;
import openfinance.onboarding.modelbank.SubjectNames;
import openfinance.onboarding.transport.ServerIdentity;

/** A hierarchy of root and issuing CA, unrelated to every other one of a test. */
public final class TestAuthority {
  /** The application id of the identities it issues. */
  public static final String APPLICATION_ID = "7a0c8c5e-1f63-4e5b-9d0a-0f6f5a3d2c11";

  /** The organisation id of the identities it issues. */
  public static final String ORGANISATION_ID = "b1f5e3d2-6f0e-4c8e-8a44-3f6b1a9c7e20";

  private final CertificateAuthority root;
  private final CertificateAuthority issuing;

  /** With CAs of this organisation. */
  public TestAuthority(String organisation) {
    this.root =
        CertificateAuthority.root(
            SubjectNames.of("O", organisation, "CN", organisation + " Root"), KeyType.EC_P256);
    this.issuing =
        root.intermediate(
            SubjectNames.of("O", organisation, "CN", organisation + " Issuing"), KeyType.EC_P256);
  }

  public X509Certificate root() {
    return root.certificate();
  }

  public X509Certificate issuing() {
    return issuing.certificate();
  }

  /** Issues what is not issued otherwise here. */
  public IssuedCertificate issue(CertificateProfile profile) {
    return issuing.issue(profile);
  }

  /** A server's certificate with its intermediate. */
  public ServerIdentity server(String... hosts) {
    return server(CertificateProfile.server(hosts));
  }

  /** A server's certificate with its intermediate. */
  public ServerIdentity server(CertificateProfile profile) {
    IssuedCertificate issued = issue(profile);
    return new ServerIdentity(issued.chain(), issued.key());
  }

  /** A server's certificate whose intermediate it forgets to send. */
  public ServerIdentity serverWithoutIntermediate(String host) {
    IssuedCertificate issued = issue(CertificateProfile.server(host));
    return new ServerIdentity(List.of(issued.certificate()), issued.key());
  }

  /** A TPP's identity, its issuing CA with it, with a key that is quick to make. */
  public ClientIdentity client() {
    return client(transport().with(KeyType.EC_P256));
  }

  /** A TPP's identity, its issuing CA with it. */
  public ClientIdentity client(CertificateProfile profile) {
    IssuedCertificate issued = issue(profile);
    List<X509Certificate> chain = issued.chain();
    return new ClientIdentity(
        new TransportCertificate(issued.certificate(), chain.subList(1, chain.size())),
        issued.key());
  }

  /** A transport certificate as the guide describes it. */
  public static CertificateProfile transport() {
    return CertificateProfile.transport(
        SubjectNames.tpp("Dune Ledger LLC", ORGANISATION_ID, APPLICATION_ID));
  }
}
