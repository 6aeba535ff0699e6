package openfinance.onboarding.ui.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.KeystoreProof;
import openfinance.onboarding.directory.KeystoreService;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Environments;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.wizard.AwaitedMetadata;
import openfinance.onboarding.ui.wizard.WizardState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The third page: pasted text, folders, several certificates, files used lately, the keystore. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WaysToAddFilesTest {
  private final Path folder;
  private final Choices choices;
  private final Environments environments;
  private final WizardState.ServersChosen chosen;
  private KnownIdentity known = new KnownIdentity();
  private CredentialsViewModel page;

  WaysToAddFilesTest(@TempDir Path home) {
    folder = home.resolve("demo");
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    environments = new Environments(choices, folder);
    chosen =
        new WizardState.ServersChosen(
            new WizardState.Prepared(environments.open(Environment.Kind.DEMO)), List.of());
    page = page();
  }

  @AfterAll
  void stopTheDemo() {
    environments.close();
    choices.close();
  }

  @BeforeEach
  void openThePage() {
    choices.change(settings -> settings.withCredentials(now -> now.withFiles("demo", List.of())));
    known = new KnownIdentity();
    page = page();
    page.enter(chosen);
  }

  @Test
  void pastedTextMakesAnIdentityAndIsNotRemembered() throws IOException {
    page.paste(Files.readString(folder.resolve("transport.key")));
    page.paste("hello");
    page.paste(Files.readString(folder.resolve("transport.pem")));
    PickedFile other = page.files().get(1);
    assertEquals(
        ProblemCode.FILE_NOT_RECOGNISED,
        assertInstanceOf(PickedFile.State.Unread.class, other.state().get()).problem().code());
    page.replace(List.of(other), List.of());
    assertTrue(page.readiness().getValue().ready());
    assertInstanceOf(Outcome.Success.class, page.complete(chosen).toCompletableFuture().join());
    assertEquals(List.of(), choices.now().credentials().files().get("demo"));
  }

  @Test
  void aPastedKeyIsOpenedWithItsPassphrase() throws IOException {
    page.paste(Files.readString(folder.resolve("transport-encrypted.key")));
    add("transport.pem");
    PickedFile key = page.files().getFirst();
    assertTrue(key.needsPassphrase());
    page.open(key, new Passphrase("dune-ledger".toCharArray()));
    assertTrue(page.readiness().getValue().ready());
  }

  @Test
  void aFolderGivesWayToThePairInIt(@TempDir Path elsewhere) throws IOException {
    for (String name : List.of("transport.pem", "transport-encrypted.key", "READ-ME.txt")) {
      Files.copy(folder.resolve(name), elsewhere.resolve(name));
    }
    page.add(List.of(elsewhere));
    PickedFile whole = page.files().getFirst();
    assertTrue(whole.needsPassphrase());
    page.open(whole, new Passphrase("dune-ledger".toCharArray()));
    assertEquals(
        List.of("transport-encrypted.key", "transport.pem"),
        page.files().stream().map(PickedFile::name).toList());
    assertTrue(page.readiness().getValue().ready());
  }

  @Test
  void ofSeveralPairsThePersonChoosesOneAndIsNotAskedAgain() {
    add("transport.pem", "transport.key", "signing.pem", "signing.key");
    var several = assertInstanceOf(Examined.Several.class, page.examined().get());
    assertEquals(List.of(CredentialsViewModel.CHOICE), faultyFields());
    page.choose(several.choices().getLast());
    var found = assertInstanceOf(Examined.Identity.class, page.examined().get());
    assertEquals(several.choices().getLast(), found.identity());
    assertEquals(2, found.alternatives().size());
    assertTrue(page.readiness().getValue().ready());
    CredentialsViewModel again = page();
    again.enter(chosen);
    assertInstanceOf(Examined.Identity.class, again.examined().get());
  }

  @Test
  void filesUsedLatelyAreOfferedUntilTheyAreForgotten() {
    add("transport.pem", "transport.key");
    page.replace(List.copyOf(page.files()), List.of());
    RecentFiles recent = page.recent().orElseThrow();
    assertEquals(
        List.of("transport.key", "transport.pem"),
        recent.list().stream().limit(2).map(file -> file.getFileName().toString()).toList());
    recent.forget();
    assertEquals(List.of(), recent.list());
  }

  @Test
  void theKeystoreProvesTheCertificateAndCanBeTurnedOff() {
    add("transport.pem", "transport.key");
    assertTrue(known.known().get().orElseThrow().active());
    page.keystore().turn(false);
    assertEquals(new KeystoreLookup.State.Off(), page.keystore().state().get());
    assertFalse(known.known().get().orElseThrow().active());
    assertFalse(choices.now().credentials().keystoreLookup());
    page.keystore().turn(true);
    assertTrue(known.known().get().orElseThrow().active());
  }

  @Test
  void theKeystoreDoesNotKnowTheSigningCertificate() {
    add("signing.pem", "signing.key");
    assertEquals(
        new KeystoreLookup.State.Answered(new KeystoreProof.NotListed()),
        page.keystore().state().get());
    assertTrue(page.readiness().getValue().ready());
  }

  private CredentialsViewModel page() {
    return new CredentialsViewModel(
        new CredentialsServices(
            choices,
            environments,
            known,
            new AwaitedMetadata(new DiscoveryService(), new InlineTasks()),
            new CredentialReader(),
            new KeystoreService(Clock.systemUTC()),
            Clock.systemUTC(),
            new InlineTasks()));
  }

  private void add(String... names) {
    page.add(Stream.of(names).map(folder::resolve).toList());
  }

  private List<String> faultyFields() {
    return page.readiness().getValue().faults().stream().map(fault -> fault.fieldId()).toList();
  }
}
