package openfinance.onboarding.ui.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.cert.X509Certificate;
import java.util.Locale;
import openfinance.onboarding.credentials.Thumbprint;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.Test;

class FingerprintTest {
  private final X509Certificate authority = new TestAuthority("Framework").root();
  private final String digest = Thumbprint.sha256(authority);

  @Test
  void isShownInGroupsOfFour() {
    String[] lines = Fingerprint.grouped(authority).split("\n", -1);
    assertEquals(2, lines.length);
    assertTrue(lines[0].matches("([0-9A-F]{4} ){7}[0-9A-F]{4}"), lines[0]);
    assertEquals(digest.replace(":", ""), String.join("", lines).replace(" ", ""));
  }

  @Test
  void isRecognisedInEveryFormThatToolsPrint() {
    String bare = digest.replace(":", "").toLowerCase(Locale.ROOT);
    for (String pasted :
        new String[] {
          digest, bare, "sha256 Fingerprint=" + digest, "SHA-256: " + bare, " " + bare + "\n"
        }) {
      assertTrue(Fingerprint.isWhole(pasted), pasted);
      assertTrue(Fingerprint.matches(pasted, authority), pasted);
    }
  }

  @Test
  void aPartOrAnotherIsNoMatch() {
    assertFalse(Fingerprint.isWhole(digest.substring(3)));
    X509Certificate other = new TestAuthority("Framework").root();
    assertFalse(Fingerprint.matches(Thumbprint.sha256(other), authority));
  }
}
