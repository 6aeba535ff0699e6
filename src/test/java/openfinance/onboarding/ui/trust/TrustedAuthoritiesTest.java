package openfinance.onboarding.ui.trust;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is fetched from the demo's published addresses is trusted only when the person says so. */
class TrustedAuthoritiesTest {
  @TempDir private Path home;
  private Choices choices;
  private Environments environments;
  private ActiveEnvironment demo;
  private TrustedAuthorities authorities;

  @BeforeEach
  void open() {
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    environments = new Environments(choices, home.resolve("demo"));
    demo = environments.open(Environment.Kind.DEMO);
    authorities = new TrustedAuthorities(environments, new CredentialReader(), new InlineTasks());
    authorities.of(demo);
    List.copyOf(demo.authorities()).forEach(authorities::remove);
  }

  @AfterEach
  void close() {
    environments.close();
    choices.close();
  }

  @Test
  void fetchedOnesAreTrustedOnlyAfterTheComparison() {
    authorities.fetch();
    List<X509Certificate> fetched = authorities.fetched().getValue();
    assertEquals(2, fetched.size(), () -> authorities.problem().getValue().toString());
    assertEquals(List.of(), demo.authorities());
    authorities.trustFetched();
    assertEquals(fetched, demo.authorities());
    assertEquals(List.of(), authorities.fetched().getValue());
  }

  @Test
  void droppedOnesAreNotTrusted() {
    authorities.fetch();
    authorities.dropFetched();
    assertEquals(List.of(), demo.authorities());
    assertTrue(authorities.fetched().getValue().isEmpty());
  }

  @Test
  void aFaultIsSaidAndNothingIsTrusted() {
    environments.close();
    authorities.fetch();
    assertEquals(
        ProblemCode.CONNECTION_REFUSED, authorities.problem().getValue().orElseThrow().code());
    assertTrue(authorities.fetched().getValue().isEmpty());
  }
}
