package openfinance.onboarding.modelbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lines that other people may paste into a shell. */
class CurlCommandsTest {
  @TempDir Path parent;

  @Test
  void namesEveryFileAndAddressInAWayThatAShellUnderstands() {
    DemoHosts hosts = new DemoHosts(8443, 8444);
    DemoServer server = DemoEcosystem.running().values().iterator().next();
    List<String> lines = new CurlCommands(hosts, Path.of("it's here")).of(server);
    assertTrue(
        lines
            .getFirst()
            .startsWith("curl --resolve auth1.model1.apihub.openfinance-demo.test:8443:127.0.0.1"),
        lines.getFirst());
    assertTrue(lines.getLast().contains("--cert 'it'\\''s here"), lines.getLast());
  }

  @Test
  void curlReadsMetadataAndRegisters() throws Exception {
    assumeTrue(runs("curl", "--version") && runs("sh", "-c", ":"), "curl or sh is not installed");
    try (ModelBank bank = ModelBank.start(0, parent.resolve("it's a folder"))) {
      DemoServer server = bank.servers().getFirst();
      List<String> lines = bank.curlCommands(server);
      String metadata = output(lines.getFirst());
      assertTrue(metadata.contains(bank.issuer(server).toString()), metadata);
      String answer = output(lines.getLast());
      assertTrue(answer.startsWith("HTTP/1.1 204"), answer);
      assertEquals(1, bank.portal().entries().size());
    }
  }

  private static boolean runs(String... command) throws InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  private String output(String line) throws IOException, InterruptedException {
    Path errors = Files.createTempFile(parent, "errors", ".txt");
    Process process =
        new ProcessBuilder("sh", "-c", line + " --noproxy '*'")
            .redirectError(errors.toFile())
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), Files.readString(errors));
    return output;
  }
}
