package openfinance.onboarding.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.TrustAnchors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectorySourceTest {
  @TempDir Path cache;

  private Outcome<Participants> fileAt(Path file) {
    return new ParticipantsService(cache)
        .read(new DirectorySource.Local(file), ConnectionPolicy.direct(TrustAnchors.publicOnly()));
  }

  private static Problem refusal(String typed) {
    return assertInstanceOf(Outcome.Failure.class, DirectorySource.of(typed)).problem();
  }

  @Test
  void aFileThatIsMissingOrNoFileIsNamed() {
    Path missing = cache.resolve("missing.json");
    assertEquals(
        Outcome.failure(Problem.of(ProblemCode.FILE_MISSING, missing.toString())), fileAt(missing));
    Outcome.Failure<?> folder = assertInstanceOf(Outcome.Failure.class, fileAt(cache));
    assertEquals(ProblemCode.FILE_UNREADABLE, folder.problem().code());
  }

  @Test
  void anAddressOrAFilesNameIsUnderstood() {
    assertEquals(
        new DirectorySource.Web(URI.create("https://directory.example/participants")),
        DirectorySource.of(" https://Directory.example/participants ").toOptional().orElseThrow());
    assertEquals(
        new DirectorySource.Local(Path.of("some where/participants.json")),
        DirectorySource.of("some where/participants.json").toOptional().orElseThrow());
  }

  private static DirectorySource understood(String typed) {
    return DirectorySource.of(typed).toOptional().orElseThrow();
  }

  @Test
  void anAddressWithoutItsSchemeIsUnderstood() {
    assertEquals(
        new DirectorySource.Web(URI.create("https://data.directory.openfinance.ae/participants")),
        understood("\u200Edata.directory.openfinance.ae/participants\u00A0"));
  }

  @Test
  void aFileIsUnderstoodByItsNameAlsoWhenThatLooksLikeAnAddress() throws IOException {
    Path folder = Files.createDirectories(Path.of("list.example"));
    Path file = folder.resolve("participants");
    try {
      Files.writeString(file, "[]");
      assertEquals(new DirectorySource.Local(file), understood("list.example/participants"));
    } finally {
      Files.deleteIfExists(file);
      Files.delete(folder);
    }
    assertEquals(
        new DirectorySource.Local(Path.of("data.d/saved.json")), understood("data.d/saved.json"));
    assertEquals(
        new DirectorySource.Local(Path.of("participants.json")), understood("participants.json"));
  }

  @Test
  void aFileIsUnderstoodByItsAddress() {
    Path file = cache.resolve("some where").resolve("participants.json");
    assertEquals(new DirectorySource.Local(file), understood(file.toUri().toString()));
  }

  @Test
  void whatIsNoSourceIsRefusedWithoutRepeatingAPassword() {
    assertEquals(ProblemCode.ENDPOINT_NOT_HTTPS, refusal("http://directory.example/").code());
    assertEquals(ProblemCode.DIRECTORY_NOT_UNDERSTOOD, refusal(" ").code());
    assertEquals(ProblemCode.DIRECTORY_NOT_UNDERSTOOD, refusal("file:participants.json").code());
    assertEquals(ProblemCode.DIRECTORY_NOT_UNDERSTOOD, refusal("ftp://directory.example").code());
    Problem secret = refusal("https://user:S3CR3T@directory.example/");
    assertEquals(ProblemCode.DIRECTORY_NOT_UNDERSTOOD, secret.code());
    assertFalse(secret.toString().contains("S3CR3T"), secret::toString);
  }
}
