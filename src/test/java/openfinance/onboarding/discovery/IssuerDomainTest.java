package openfinance.onboarding.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import openfinance.onboarding.directory.Environment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssuerDomainTest {
  @ParameterizedTest
  @CsvSource({
    // On the hub: the LFI's own domain, in its environment.
    "auth1.oasis.apihub.openfinance.ae, rs1.oasis.apihub.openfinance.ae, true",
    "auth1.oasis.apihub.openfinance.ae, auth1.oasis.apihub.openfinance.ae, true",
    "auth1.oasis.apihub.openfinance.ae, a.b.oasis.apihub.openfinance.ae, true",
    "auth1.oasis.sandbox.apihub.openfinance.ae, rs1.oasis.sandbox.apihub.openfinance.ae, true",
    "auth1.oasis.apihub.openfinance-demo.test, rs1.oasis.apihub.openfinance-demo.test, true",
    // Another LFI, another environment, the hub itself.
    "auth1.oasis.apihub.openfinance.ae, rs1.dhow.apihub.openfinance.ae, false",
    "auth1.oasis.apihub.openfinance.ae, rs1.oasis.preprod.apihub.openfinance.ae, false",
    "auth1.oasis.sandbox.apihub.openfinance.ae, rs1.oasis.apihub.openfinance.ae, false",
    "auth1.oasis.apihub.openfinance.ae, apihub.openfinance.ae, false",
    "auth1.oasis.apihub.openfinance.ae, rs1.evil-oasis.apihub.openfinance.ae, false",
    "auth1.sandbox.apihub.openfinance.ae, rs1.oasis.sandbox.apihub.openfinance.ae, false",
    "auth1.apihub.openfinance.ae, rs1.oasis.apihub.openfinance.ae, false",
    "oasis.apihub.openfinance.ae, rs1.dhow.apihub.openfinance.ae, false",
    // Look-alikes of the hub are any other host.
    "auth1.oasis.evilapihub.openfinance.ae, rs1.oasis.evilapihub.openfinance.ae, false",
    "auth1.oasis.apihub.openfinance.ae.evil.example, rs1.oasis.apihub.openfinance.ae, false",
    "auth1.oasis.apihub.openfinance.ae, rs1.oasis.apihub.openfinance.ae.evil.example, false",
    "auth1.xn--80a1a8dae.apihub.openfinance.ae, rs1.oasis.apihub.openfinance.ae, false",
    // Elsewhere: the same host and below it.
    "login.bank.example, login.bank.example, true",
    "login.bank.example, rs1.login.bank.example, true",
    "login.bank.example, bank.example, false",
    "login.bank.example, rs1.bank.example, false",
    "auth1.shared-hosting.example, mallory.shared-hosting.example, false",
    "bank.example, evilbank.example, false",
    "192.0.2.1, 192.0.2.1, true",
    "192.0.2.1, 9.192.0.2.1, false",
    "[2001:db8::1], [2001:db8::1], true",
    "'', rs1.oasis.apihub.openfinance.ae, false",
    "'', '', false"
  })
  void onlyTheIssuersOwnNamesBelongToIt(String issuer, String endpoint, boolean covered) {
    assertEquals(covered, IssuerDomain.of(issuer, Optional.empty()).covers(endpoint));
    assertEquals(
        covered,
        IssuerDomain.of(issuer, Optional.of(Environment.sandbox())).covers(endpoint),
        "in an environment");
  }
}
