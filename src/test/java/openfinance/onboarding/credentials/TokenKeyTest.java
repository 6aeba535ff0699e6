package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.testkit.JavaProgram;
import openfinance.onboarding.testkit.OpenSslFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The proof that a key belongs to a certificate holds for a key that never leaves its token. */
class TokenKeyTest {
  private static final Path MODULE = Path.of("/usr/lib/softhsm/libsofthsm2.so");
  private static final String PIN = "1234";

  @TempDir Path folder;

  @Test
  void aKeyInATokenIsProvedWithoutLeavingIt() throws IOException {
    assumeTrue(Files.isReadable(MODULE), "SoftHSM is not installed");
    OpenSslFiles files = new OpenSslFiles(folder);
    Files.createDirectory(folder.resolve("tokens"));
    files.write("softhsm2.conf", "directories.tokendir = " + folder.resolve("tokens") + "\n");
    files.write("module.cfg", "name = test\nlibrary = " + MODULE + "\nslotListIndex = 0\n");
    for (String name : List.of("own", "other")) {
      files.openssl(
          "req -x509 -newkey rsa:2048 -nodes -days 30 -subj /CN=%1$s -keyout %1$s.key -out %1$s.pem"
              .formatted(name));
    }
    withToken(
        files,
        "softhsm2-util --init-token --free --label t --so-pin %1$s --pin %1$s"
            .formatted(PIN)
            .split(" "));
    assertEquals(
        """
        leaves the token: false
        belongs to its certificate: true
        belongs to another: false
        in a file for production: false
        and the same from its file: true
        """,
        said(files));
  }

  private String said(OpenSslFiles files) throws IOException {
    List<String> arguments =
        List.of("module.cfg", PIN, "own.key", "own.pem", "other.pem", "said.txt").stream()
            .map(word -> word.equals(PIN) ? word : folder.resolve(word).toString())
            .toList();
    withToken(
        files, JavaProgram.command(TokenProgram.class, folder, arguments).toArray(String[]::new));
    return files.text("said.txt");
  }

  private void withToken(OpenSslFiles files, String... command) throws IOException {
    List<String> words = new ArrayList<>();
    words.add("SOFTHSM2_CONF=" + folder.resolve("softhsm2.conf"));
    words.addAll(List.of(command));
    files.run("env", words);
  }
}
