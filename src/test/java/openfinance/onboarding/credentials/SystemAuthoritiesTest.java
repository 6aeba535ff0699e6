package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import openfinance.onboarding.testkit.Pem;
import openfinance.onboarding.testkit.TestAuthority;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SystemAuthoritiesTest {
  private @TempDir Path folder = Path.of("");

  @Test
  void theFirstBundleThatCanBeReadCounts() throws IOException {
    List<X509Certificate> office = List.of(new TestAuthority("Office").root());
    Path bundle = Pem.write(folder.resolve("bundle.pem"), office);
    Path damaged =
        Files.writeString(folder.resolve("damaged.pem"), "-----BEGIN CERTIFICATE-----\nno\n");
    assertEquals(
        office, SystemAuthorities.inBundle(List.of(folder.resolve("none"), damaged, bundle)));
    assertEquals(List.of(), SystemAuthorities.inBundle(List.of(folder.resolve("none"))));
  }

  @Test
  void thisComputersOwnAreFound() {
    assumeTrue(
        Files.isReadable(Path.of("/etc/ssl/certs/ca-certificates.crt")),
        "there is no bundle where Debian keeps it");
    List<X509Certificate> found = SystemAuthorities.ofThisComputer();
    assertFalse(found.isEmpty());
  }
}
