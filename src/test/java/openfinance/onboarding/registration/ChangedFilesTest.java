package openfinance.onboarding.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.Pem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An identity goes out only while its files are what was read and checked. */
class ChangedFilesTest {
  @TempDir Path folder;
  private final Sides sides = new Sides();
  private final MemoryJournal journal = new MemoryJournal();

  private Path file() throws IOException {
    return Pem.write(
        folder.resolve("own.pem"), List.of(sides.identity.certificate().certificate()));
  }

  private RequestSource request(FakeLfi lfi, Path file) {
    CredentialFile read = new CredentialReader().read(file).toOptional().orElseThrow();
    RegistrationRequest bare = Requests.to(lfi.endpoint(), sides.identity, sides.servers);
    return RequestSource.of(
        new RegistrationRequest(
            bare.target(), bare.identity(), bare.body(), bare.policy(), List.of(read)));
  }

  private static void change(Path file) {
    try {
      Files.writeString(file, "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void nothingIsSentOrWrittenDownOnceAFileChanged() throws IOException {
    Told told = new Told();
    try (FakeLfi lfi = sides.lfi(FakeLfi.status(204, ""))) {
      Path file = file();
      RequestSource request = request(lfi, file);
      change(file);
      Sides.batch(journal, 1, Duration.ZERO).run(List.of(request), told);
      assertEquals(List.of(), lfi.requests());
    }
    assertEquals(1, told.with(ProblemCode.FILE_CHANGED));
    assertEquals(List.of(), journal.begun());
  }

  @Test
  void aChangeDuringABatchStopsTheRestOfIt() throws IOException {
    Path file = file();
    Told told =
        new Told() {
          @Override
          public void finished(int index, RegistrationResult result) {
            super.finished(index, result);
            change(file);
          }
        };
    try (FakeLfi lfi = sides.lfi(FakeLfi.status(204, ""))) {
      List<RequestSource> three = Collections.nCopies(3, request(lfi, file));
      Sides.batch(journal, 1, Duration.ZERO).run(three, told);
      assertEquals(1, lfi.requests().size());
    }
    assertEquals(1, told.of(RegistrationOutcome.Registered.class));
    assertEquals(2, told.with(ProblemCode.FILE_CHANGED));
    assertEquals(1, journal.begun().size());
  }

  @Test
  void aChangeWhileAHostAskedToWaitStopsTheSecondAttemptAndIsTold() throws IOException {
    Path file = file();
    Told told =
        new Told() {
          @Override
          public void postponed(int index, RegistrationResult refusal, Instant until) {
            super.postponed(index, refusal, until);
            change(file);
          }
        };
    try (FakeLfi lfi = sides.lfi(FakeLfi.status(429, "", "Retry-After: 1"))) {
      Sides.batch(journal, 1, Duration.ofSeconds(10)).run(List.of(request(lfi, file)), told);
      assertEquals(1, lfi.requests().size());
    }
    assertEquals(1, told.postponed.size());
    assertEquals(1, told.with(ProblemCode.FILE_CHANGED), "not the refusal of before");
    assertEquals(1, journal.finished().size());
  }
}
