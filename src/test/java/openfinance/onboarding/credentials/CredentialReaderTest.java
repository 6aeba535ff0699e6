package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.OpenSslFiles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CredentialReaderTest {
  /** The table of what was recognised, for people: under the build's reports. */
  private static final Path REPORT = Path.of("target", "reader-table.md");

  private static final List<String> ROWS = new ArrayList<>();

  @TempDir static Path folder;

  private static void recognised(String name, CredentialFile read, String how) {
    ROWS.add(
        "| %s | %s%s, %d certificates, %d keys |"
            .formatted(name, read.kind(), how, read.certificates().size(), read.keys().size()));
  }

  @BeforeAll
  static void makeFiles() throws IOException {
    OpenSslFiles files = new OpenSslFiles(folder);
    CredentialFixtures.makeAll(files);
    ExportedFixtures.makeAll(files);
  }

  /** Every kind of file that opens: its kind, number of certificates, number of keys. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvFileSource(resources = "recognised.txt", delimiter = '|')
  void recognises(String name, FileKind kind, int certificates, int keys) {
    CredentialFile read = success(new CredentialReader().read(folder.resolve(name)));
    assertEquals(kind, read.kind());
    assertEquals(certificates, read.certificates().size());
    assertEquals(keys, read.keys().size());
    recognised(name, read, "");
  }

  /** Every kind of encrypted file: asked for, opened with the passphrase, refused with another. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvFileSource(resources = "opened.txt", delimiter = '|')
  void opens(String name, FileKind kind, int certificates) {
    Path file = folder.resolve(name);
    assertEquals(ProblemCode.PASSPHRASE_NEEDED, failure(new CredentialReader().read(file)));
    CredentialFile read = success(read(file, CredentialFixtures.PASSPHRASE));
    assertEquals(kind, read.kind());
    assertEquals(certificates, read.certificates().size());
    assertEquals(1, read.keys().size());
    recognised(name, read, " with its passphrase");
    assertEquals(ProblemCode.PASSPHRASE_WRONG, failure(read(file, "not the passphrase")));
  }

  @ParameterizedTest(name = "{0} gives {1}")
  @CsvFileSource(resources = "refused.txt", delimiter = '|')
  void refuses(String name, ProblemCode code, @Nullable String why) {
    Problem problem = problem(new CredentialReader().read(folder.resolve(name)));
    assertEquals(code, problem.code());
    assertEquals(name, problem.arguments().getFirst());
    assertEquals(Optional.ofNullable(why), problem.arguments().stream().skip(1).findFirst());
    refused(name, problem);
  }

  /** No passphrase is asked for that would be of no use. */
  @ParameterizedTest
  @ValueSource(strings = {"key-camellia.pem", "key-pkcs1-camellia.pem"})
  void refusesUnknownEncryptionWithTheCommandThatConvertsIt(String name) {
    Problem problem = problem(new CredentialReader().read(folder.resolve(name)));
    assertEquals(
        List.of(
            name,
            "UNKNOWN_ENCRYPTION",
            "openssl pkcs8 -topk8 -v2 aes-256-cbc -in \"" + name + "\" -out transport.key"),
        problem.arguments());
    refused(name, problem);
  }

  @Test
  void refusesAFolderWithNothingUsable() {
    Problem problem = problem(new CredentialReader().readAll(folder.resolve("a-folder")));
    assertEquals(Problem.of(ProblemCode.FILE_NOT_RECOGNISED, "a-folder", "NOTHING"), problem);
    refused("a-folder, searched", problem);
  }

  @Test
  void refusesWhatMayNotBeRead() throws IOException {
    Path locked = Files.writeString(folder.resolve("locked.pem"), "x");
    assumeTrue(
        locked.toFile().setReadable(false) && !Files.isReadable(locked),
        "the superuser reads every file");
    assertEquals(ProblemCode.FILE_UNREADABLE, failure(new CredentialReader().read(locked)));
  }

  /** Entries by their names, each with its key. */
  @ParameterizedTest
  @ValueSource(strings = {"several.PKCS12", "several.JKS"})
  void readsSeveralEntries(String name) {
    CredentialFile read = success(read(folder.resolve(name), CredentialFixtures.PASSPHRASE));
    assertEquals(List.of("first", "second"), read.names().values().stream().sorted().toList());
    assertEquals(2, IdentityAssembly.choices(List.of(read)).size());
    recognised(name, read, " with its passphrase");
  }

  private static void refused(String name, Problem problem) {
    String why =
        problem.arguments().stream().skip(1).limit(1).map(it -> ", " + it).findFirst().orElse("");
    ROWS.add("| %s | refused: %s%s |".formatted(name, problem.code(), why));
  }

  private static Outcome<CredentialFile> read(Path file, String words) {
    try (Passphrase passphrase = new Passphrase(words.toCharArray())) {
      return new CredentialReader().read(file, passphrase);
    }
  }

  private static CredentialFile success(Outcome<CredentialFile> outcome) {
    return switch (outcome) {
      case Outcome.Success<CredentialFile>(CredentialFile read) -> read;
      case Outcome.Failure<CredentialFile>(var problem) ->
          throw new AssertionError(problem.toString());
    };
  }

  private static <T> ProblemCode failure(Outcome<T> outcome) {
    return problem(outcome).code();
  }

  private static <T> Problem problem(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Success<T>(T read) -> throw new AssertionError("read as " + read);
      case Outcome.Failure<T>(var problem) -> problem;
    };
  }

  @Test
  void sortsAChainByIssuer() {
    CredentialFile shuffled =
        success(new CredentialReader().read(folder.resolve("chain-shuffled.pem")));
    CredentialFile chain = success(new CredentialReader().read(folder.resolve("chain.pem")));
    assertEquals(chain.certificates(), shuffled.certificates());
    assertEquals(
        CredentialFixtures.APPLICATION,
        DistinguishedName.subjectOf(shuffled.certificates().getFirst()).commonName().orElse(""));
  }

  @Test
  void takesOnlyCaCertificatesAsAuthorities() {
    CredentialReader reader = new CredentialReader();
    List<X509Certificate> authorities =
        reader.readAuthorities(path("chain.pem")).toOptional().get();
    assertEquals(
        List.of("Issuing", "Root"),
        authorities.stream().map(one -> DistinguishedName.subjectOf(one).shortName()).toList());
    assertEquals(
        List.of(ProblemCode.CERTIFICATE_NOT_CA, ProblemCode.CERTIFICATE_EXPECTED),
        Stream.of("leaf.pem", "leaf.key")
            .map(name -> failure(reader.readAuthorities(path(name))))
            .toList());
  }

  private static Path path(String name) {
    return folder.resolve(name);
  }

  @Test
  void takesPassphrasesOfAnyUnicode() {
    for (String name : new String[] {"unicode.pem", "unicode-pkcs1.pem", "unicode.p12"}) {
      CredentialFile read = success(read(folder.resolve(name), CredentialFixtures.UNICODE));
      assertEquals(1, read.keys().size(), name);
    }
  }

  /** After the others, which make the rows. */
  @Test
  @Order(Integer.MAX_VALUE)
  void recognisesAHundredKindsOfFile() throws IOException {
    List<String> table = new ArrayList<>(List.of("| File | Recognised as |", "|---|---|"));
    table.addAll(ROWS.stream().sorted().toList());
    Files.write(REPORT, table);
    assertTrue(ROWS.size() >= 100, () -> "only " + ROWS.size() + " rows in " + REPORT);
  }
}
