package openfinance.onboarding.ui.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.KeystoreService;
import openfinance.onboarding.discovery.DiscoveryService;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.testkit.InlineTasks;
import openfinance.onboarding.testkit.OpenSslFiles;
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

/** The third page with the files that the demo makes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CredentialsViewModelTest {
  private final Path folder;
  private final Choices choices;
  private final Environments environments;
  private final WizardState.ServersChosen chosen;
  private KnownIdentity known = new KnownIdentity();
  private CredentialsViewModel page;

  CredentialsViewModelTest(@TempDir Path home) {
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
  void certificateAndKeyMakeAnIdentityWithItsChain() {
    add("transport.key", "transport.pem");
    var found = assertInstanceOf(Examined.Identity.class, page.examined().get());
    assertEquals(List.of(), found.findings());
    assertEquals(2, found.identity().certificate().issuers().size());
    assertTrue(page.readiness().getValue().ready());
    assertTrue(known.known().get().isPresent());
  }

  @Test
  void aCertificateAloneIsCheckedAndWaitsForItsKey() {
    add("transport.pem");
    assertEquals(List.of(CredentialsViewModel.FILES), faultyFields());
    var alone = assertInstanceOf(Examined.WithoutKey.class, page.examined().get());
    assertEquals(2, alone.certificate().issuers().size());
    assertEquals(List.of(), alone.findings());
    page.replace(List.copyOf(page.files()), List.of(folder.resolve("expired.pem")));
    assertEquals(List.of(CredentialsViewModel.CARD), faultyFields());
    page.replaceFaulty(List.of(folder.resolve("transport.pem"), folder.resolve("transport.key")));
    assertEquals(2, page.files().size());
    assertTrue(page.readiness().getValue().ready());
  }

  @Test
  void aForeignKeyIsBlamedAndCanBeReplaced() {
    add("transport.pem", "other.key");
    PickedFile key = page.files().getLast();
    assertEquals(ProblemCode.KEY_MISMATCH, key.fault().get().orElseThrow().code());
    assertEquals(List.of(key.fieldId()), faultyFields());
    page.replaceFaulty(List.of(folder.resolve("transport.key")));
    assertTrue(page.readiness().getValue().ready());
  }

  @Test
  void anExpiredCertificateCannotBeUsed() {
    add("expired.pem", "expired.key");
    assertEquals(List.of(CredentialsViewModel.CARD), faultyFields());
    assertTrue(known.known().get().isEmpty());
    page.replaceFaulty(List.of(folder.resolve("transport.pem"), folder.resolve("transport.key")));
    assertEquals(2, page.files().size());
    assertTrue(page.readiness().getValue().ready());
  }

  @Test
  void aProtectedKeyAsksForItsPassphraseAgainAndAgain() {
    add("transport.pem", "transport-encrypted.key");
    PickedFile key = page.files().getLast();
    assertTrue(key.needsPassphrase());
    Passphrase wrong = new Passphrase("not this one".toCharArray());
    page.open(key, wrong);
    assertTrue(key.needsPassphrase());
    assertEquals(List.of(key.passphraseId()), faultyFields());
    assertEquals("\0".repeat(12), new String(wrong.characters()));
  }

  @Test
  void caCertificatesAreTrustedAndCanBeRemoved() {
    removeAuthorities();
    assertTrue(chosen.prepared().environment().authorities().isEmpty());
    add("issuer-ca.pem", "root-ca.pem");
    assertTrue(page.files().isEmpty());
    assertEquals(List.of("issuer-ca.pem", "root-ca.pem"), authorityNames());
    assertEquals(2, chosen.prepared().environment().authorities().size());
    page.removeAuthorities(page.trusted().groups().get().getFirst());
    assertEquals(List.of("root-ca.pem"), authorityNames());
    add("issuer-ca.pem");
  }

  @Test
  void theOwnCertificateIsNoAuthorityThoughItSaysSo(@TempDir Path own) throws IOException {
    Path key = ownAuthority(own).path("own.key");
    Path certificate = own.resolve("own.pem");
    page.add(List.of(certificate, key));
    assertIsRefusedAsAuthority();
    page.files().stream()
        .filter(file -> file.name().equals("own.key"))
        .findFirst()
        .ifPresent(file -> page.replace(List.of(file), List.of()));
    assertEquals(List.of("own.pem"), page.files().stream().map(PickedFile::name).toList());
    assertEquals(2, chosen.prepared().environment().authorities().size());
  }

  @Test
  void theOwnCertificateIsTakenBackWhenItsKeyComesLater(@TempDir Path own) throws IOException {
    Path key = ownAuthority(own).path("own.key");
    page.add(List.of(own.resolve("own.pem")));
    assertEquals(3, chosen.prepared().environment().authorities().size());
    page.add(List.of(key));
    assertIsRefusedAsAuthority();
    assertEquals(2, chosen.prepared().environment().authorities().size());
    assertEquals(
        List.of("own.key", "own.pem"), page.files().stream().map(PickedFile::name).toList());
  }

  private static OpenSslFiles ownAuthority(Path folder) throws IOException {
    return new OpenSslFiles(folder)
        .openssl(
            "req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=Own -keyout own.key -out own.pem");
  }

  private void assertIsRefusedAsAuthority() {
    var found = assertInstanceOf(Examined.Identity.class, page.examined().get());
    assertEquals(ProblemCode.CERTIFICATE_IS_CA, found.error().orElseThrow().code());
    assertFalse(authorityNames().contains("own.pem"));
    assertTrue(known.known().get().isEmpty());
  }

  private List<String> authorityNames() {
    return page.trusted().groups().get().stream().map(AuthorityFiles.Group::name).toList();
  }

  private void removeAuthorities() {
    List.copyOf(page.trusted().groups().get()).forEach(page::removeAuthorities);
  }

  @Test
  void filesComeBackAfterARestartAndMissingOnesAreForgotten() {
    String gone = folder.resolve("gone.pem").toString();
    List<String> remembered =
        List.of(
            folder.resolve("transport.pem").toString(),
            gone,
            folder.resolve("transport.key").toString());
    choices.change(settings -> settings.withCredentials(now -> now.withFiles("demo", remembered)));
    CredentialsViewModel again = page();
    again.enter(chosen);
    assertEquals(2, again.files().size());
    assertTrue(again.readiness().getValue().ready());
  }

  @Test
  void aFileThatChangedInTheMeantimeIsNoticed(@TempDir Path elsewhere) throws IOException {
    Path certificate = Files.copy(folder.resolve("transport.pem"), elsewhere.resolve("own.pem"));
    page.add(List.of(certificate, folder.resolve("transport.key")));
    assertTrue(page.readiness().getValue().ready());
    Files.writeString(certificate, "\n" + Files.readString(certificate));
    var outcome = page.complete(chosen).toCompletableFuture().join();
    assertEquals(
        ProblemCode.FILE_CHANGED,
        assertInstanceOf(Outcome.Failure.class, outcome).problem().code());
    var second = page.complete(chosen).toCompletableFuture().join();
    assertInstanceOf(Outcome.Success.class, second);
    assertFalse(page.files().isEmpty());
  }

  @Test
  void whoComesBackSeesTheFilesAsTheyAreNow(@TempDir Path elsewhere) throws IOException {
    Path key = Files.copy(folder.resolve("transport.key"), elsewhere.resolve("own.key"));
    page.add(List.of(folder.resolve("transport.pem"), key));
    page.leave();
    Files.copy(folder.resolve("other.key"), key, StandardCopyOption.REPLACE_EXISTING);
    page.enter(chosen);
    assertEquals(
        ProblemCode.KEY_MISMATCH, page.files().getLast().fault().get().orElseThrow().code());
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
