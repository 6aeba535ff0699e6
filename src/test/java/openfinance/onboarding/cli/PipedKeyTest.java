package openfinance.onboarding.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import openfinance.onboarding.testkit.OpenSslFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A locked key that comes through a pipe, which gives its bytes a single time. */
class PipedKeyTest {
  @TempDir Path home;

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void isOpenedWithItsPassphrase() throws Exception {
    OpenSslFiles files =
        new OpenSslFiles(home)
            .openssl(
                "req -x509 -newkey rsa:2048 -days 90 -subj /CN=Own -passout pass:dune-ledger"
                    + " -addext basicConstraints=critical,CA:FALSE -keyout own.key -out own.pem");
    Path pipe = home.resolve("pipe");
    files.run("mkfifo", List.of(pipe.toString()));
    byte[] key = Files.readAllBytes(files.path("own.key"));
    Thread writer = Thread.ofVirtual().start(() -> write(pipe, key));
    CommandRun run =
        CommandRun.of(
            home,
            Map.of("P", "dune-ledger"),
            "inspect",
            "--json",
            "--certificate",
            files.path("own.pem").toString(),
            "--key",
            pipe.toString(),
            "--passphrase-env",
            "P");
    writer.join();
    assertEquals(0, run.status(), run::toString);
  }

  private static void write(Path file, byte[] content) {
    try {
      Files.write(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
