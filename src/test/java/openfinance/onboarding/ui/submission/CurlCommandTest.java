package openfinance.onboarding.ui.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.Passphrase;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.testkit.DemoWizard;
import openfinance.onboarding.testkit.OpenSslFiles;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command that is copied registers when it is pasted into a shell. */
class CurlCommandTest {
  private static final String PASSPHRASE = "dune-ledger";

  @TempDir static Path folder;
  private static DemoWizard demo;

  @BeforeAll
  static void startDemo() throws IOException {
    for (String tool : List.of("bash", "curl")) {
      Process process = new ProcessBuilder("sh", "-c", "command -v " + tool).start();
      process.getInputStream().readAllBytes();
      assumeTrue(process.onExit().join().exitValue() == 0, tool + " is not installed");
    }
    demo = new DemoWizard(folder);
  }

  @AfterAll
  static void stopDemo() {
    if (demo != null) {
      demo.close();
    }
  }

  private record Said(int status, String out) {}

  private static Said bash(String line) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("bash", "-c", line).redirectErrorStream(true);
    // The command names the way; what a shell says of proxies does not lead it astray.
    builder.environment().put("https_proxy", "http://127.0.0.1:9");
    builder.environment().put("TPP_PASSPHRASE", PASSPHRASE);
    Process shell = builder.start();
    shell.getOutputStream().close();
    String out = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Said(shell.waitFor(), out);
  }

  private static String command(Path cache, RequestBody body, String lfi, CredentialFile... files)
      throws IOException {
    IdentityChosen known = demo.chosen(lfi);
    IdentityChosen own = new IdentityChosen(known.chosen(), known.identity(), List.of(files));
    return CurlCommand.of(own, Targets.of(own).getFirst(), body, cache).text(UUID.randomUUID());
  }

  private static CredentialFile read(Path file) {
    return new CredentialReader()
        .read(file, new Passphrase(PASSPHRASE.toCharArray()))
        .toOptional()
        .orElseThrow();
  }

  private static Path copied(String name, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    return Files.copy(demo.file(name), to);
  }

  private static void registers(String command) throws Exception {
    int before = demo.received();
    Said said = bash(command);
    assertTrue(said.out().contains("HTTP/1.1 204"), command + "\n" + said.out());
    assertEquals(0, said.status());
    assertEquals(before + 1, demo.received());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a b/my key",
        "it's here/$HOME `id` \"x\"",
        "مفتاح/شهادة",
        "-rf",
        "a\\b;c&d|e*f?g~h#i(j)<k>!",
        "two\nlines",
      })
  void oddFileNamesAreReadAndTheKeyIsFoundByWhatItHolds(String name, @TempDir Path own)
      throws Exception {
    CredentialFile key = read(copied("transport.key", own.resolve(name + ".crt")));
    CredentialFile certificate = read(copied("transport.pem", own.resolve(name + ".key")));
    registers(command(own.resolve("my cache"), RequestBody.JSON, "alnoor", key, certificate));
  }

  @Test
  void anArchiveUnderAnyNameIsNamedAsOneAndItsPassphraseIsNotInTheCommand(@TempDir Path own)
      throws Exception {
    CredentialFile archive = read(copied("transport.p12", own.resolve("archive.pem")));
    String command = command(own, RequestBody.JSON, "alnoor", archive);
    assertTrue(command.contains("--cert-type P12"), command);
    assertFalse(command.contains(PASSPHRASE), command);
    registers(command);
  }

  @Test
  void aPastedKeyIsNotInTheCommandAndItsPlaceIsLeftToThePerson(@TempDir Path own) throws Exception {
    String command = command(own, RequestBody.JSON, "alnoor");
    assertTrue(command.contains(" --key \"$TPP_KEY\" "), command);
    registers(
        "TPP_KEY=" + CurlCommand.quoted(demo.file("transport.key").toString()) + "; " + command);
  }

  @Test
  void aKeyInDerAndACertificateInPkcs7AreUsedToo(@TempDir Path own) throws Exception {
    OpenSslFiles tools = new OpenSslFiles(own);
    Files.copy(demo.file("transport.pem"), own.resolve("t.pem"));
    Files.copy(demo.file("transport.key"), own.resolve("t.key"));
    tools.openssl("pkcs8 -topk8 -nocrypt -in t.key -outform DER -out t.der");
    tools.openssl("crl2pkcs7 -nocrl -certfile t.pem -out t.p7b");
    registers(
        command(
            own,
            RequestBody.JSON,
            "alnoor",
            read(own.resolve("t.der")),
            read(own.resolve("t.p7b"))));
  }

  @Test
  void aJavaKeyStoreIsConvertedFirst(@TempDir Path own) throws Exception {
    new OpenSslFiles(own)
        .keytool(
            "-importkeystore -srckeystore %s -srcstorepass %s -destkeystore store -deststoretype JKS -deststorepass %s"
                .formatted(demo.file("transport.p12"), PASSPHRASE, PASSPHRASE));
    String command = command(own, RequestBody.JSON, "alnoor", read(own.resolve("store")));
    assertTrue(command.startsWith("keytool -importkeystore "), command);
    String keytool = Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
    String passphrases = "{ for i in 1 2 3; do echo " + PASSPHRASE + "; done; } | ";
    String answered = passphrases + keytool + command.substring("keytool".length());
    registers(answered);
  }

  @Test
  void anEmptyBodyIsNone(@TempDir Path own) throws Exception {
    CredentialFile[] files =
        Stream.of("transport.pem", "transport.key")
            .map(demo::file)
            .map(CurlCommandTest::read)
            .toArray(CredentialFile[]::new);
    registers(command(own, RequestBody.EMPTY, "falajbusiness", files));
    Said refused = bash(command(own, RequestBody.JSON, "falajbusiness", files));
    assertTrue(refused.out().contains("HTTP/1.1 415"), refused.out());
  }
}
