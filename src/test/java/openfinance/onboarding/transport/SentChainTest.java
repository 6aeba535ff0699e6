package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.credentials.DistinguishedName;
import openfinance.onboarding.modelbank.CertificateProfile;
import openfinance.onboarding.modelbank.Validity;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.SentChain.Standing;
import org.junit.jupiter.api.Test;

class SentChainTest {
  private static final String HOST = "rs1.alnoor.example";

  private final TestAuthority servers = new TestAuthority("Server Side");
  private final List<X509Certificate> whole = servers.server(HOST).chain();

  private static SentChain chain(List<X509Certificate> sent, X509Certificate... trusted) {
    return SentChain.of(sent, new TrustAnchors(List.of(trusted))).orElseThrow();
  }

  /** Each link as {@code name standing}, with a plus when it was not sent. */
  private static List<String> tree(List<X509Certificate> sent, X509Certificate... trusted) {
    return chain(sent, trusted).links().stream()
        .map(
            link ->
                DistinguishedName.subjectOf(link.certificate()).shortName()
                    + (link.sent() ? " " : " + ")
                    + link.standing())
        .toList();
  }

  @Test
  void aChainWithoutItsRootNamesTheMissingOne() {
    assertEquals(List.of("Server Side Issuing NO_TRUSTED_ISSUER", HOST + " ISSUED"), tree(whole));
    assertEquals(Optional.of("Server Side Root"), chain(whole).missing());
  }

  @Test
  void aRootThatWasSentIsNotTrustedForThat() {
    List<X509Certificate> withRoot = new ArrayList<>(whole);
    withRoot.add(servers.root());
    assertEquals(
        List.of(
            "Server Side Root NO_TRUSTED_ISSUER", "Server Side Issuing ISSUED", HOST + " ISSUED"),
        tree(withRoot));
    assertEquals(Optional.empty(), chain(withRoot).missing());
  }

  @Test
  void aTrustedRootCompletesIt() {
    assertEquals(
        List.of("Server Side Root + TRUSTED", "Server Side Issuing ISSUED", HOST + " ISSUED"),
        tree(whole, servers.root()));
  }

  @Test
  void aMissingIntermediateIsNamed() {
    SentChain chain = chain(whole.subList(0, 1), servers.root());
    assertEquals(Optional.of("Server Side Issuing"), chain.missing());
    assertEquals(1, chain.links().size());
  }

  @Test
  void anotherKeyUnderTheSameNameVouchesForNothing() {
    TestAuthority namesake = new TestAuthority("Server Side");
    assertEquals(
        List.of("Server Side Issuing NO_TRUSTED_ISSUER", HOST + " ISSUED"),
        tree(whole, namesake.root()));
  }

  @Test
  void whatIsOutOfDateAndWhatBelongsNowhereIsSaid() {
    List<X509Certificate> sent =
        new ArrayList<>(
            servers
                .server(
                    CertificateProfile.server(HOST).with(Validity.endedBefore(Duration.ofDays(3))))
                .chain());
    X509Certificate stray = new TestAuthority("Stray").root();
    sent.add(stray);
    SentChain chain = chain(sent, servers.root());
    assertEquals(Standing.EXPIRED, chain.links().getLast().standing());
    assertEquals(List.of(stray), chain.unrelated());
  }
}
