package openfinance.onboarding.ui;

import org.junit.jupiter.api.Test;

/** A certificate that the Trust Framework does not list is not called ready. */
class KeystoreWarningTest extends WindowTest {
  @Test
  void whatTheKeystoreWarnsOfCounts() {
    steps.confirmRoles();
    steps.pick("model1");
    steps.useServers(1);
    steps.add("browseFiles", "signing.pem", "signing.key");
    window.await("Usable, with warnings");
    window.await("2 warnings");
    window.fire("keystore-turnOff");
    window.await("1 warning");
  }
}
