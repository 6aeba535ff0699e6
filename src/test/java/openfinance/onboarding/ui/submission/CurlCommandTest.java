package openfinance.onboarding.ui.submission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.registration.RequestBody;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurlCommandTest {
  private static final UUID ID = UUID.fromString("3f0a6c1e-92d4-4b7a-8e55-c07d1f2a6b38");
  private static final URI ENDPOINT =
      URI.create("https://rs1.alnoor.apihub.openfinance.ae/tpp-registration");

  @BeforeAll
  static void aShellIsThere() {
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "no /bin/sh here");
  }

  private static CurlCommand command(RequestBody body, String... files) {
    RegistrationTarget target =
        new RegistrationTarget(
            "sandbox", "Al Noor Bank", "", ENDPOINT, "https://auth1", ENDPOINT, false);
    return new CurlCommand(target, body, List.of(files).stream().map(Path::of).toList());
  }

  /** What curl would be given: the shell's own reading of the line. */
  private static List<String> arguments(String line) throws Exception {
    String script = "curl() { printf '%s\\0' \"$@\"; }\n" + line + "\n";
    Process shell = new ProcessBuilder("/bin/sh", "-c", script).redirectErrorStream(true).start();
    shell.getOutputStream().close();
    String said = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, shell.waitFor(), said);
    return List.of(said.split("\0"));
  }

  private static String after(List<String> arguments, String option) {
    return arguments.get(arguments.indexOf(option) + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home/a b/my cert.pem",
        "/tmp/it's here/$HOME `id` \"x\".pem",
        "/tmp/مفتاح/شهادة.pem",
        "-rf.pem",
        "/tmp/a\\b;c&d|e*f?g~h#i(j)<k>!.pem",
        "/tmp/two\nlines.pem",
        "'",
      })
  void oddFileNamesReachCurlAsTheyAre(String name) throws Exception {
    List<String> arguments =
        arguments(command(RequestBody.JSON, name, "/tmp/transport.key").text(ID));
    assertEquals(name, after(arguments, "--cert"));
    assertEquals("/tmp/transport.key", after(arguments, "--key"));
    assertEquals("{}", after(arguments, "--data"));
    assertEquals(ENDPOINT.toString(), arguments.getLast());
    assertTrue(arguments.contains("x-fapi-interaction-id: " + ID));
  }

  @Test
  void theKeyIsFoundWhicheverFileCameFirst() throws Exception {
    List<String> arguments =
        arguments(command(RequestBody.JSON, "/k/Transport.KEY", "/k/transport.pem").text(ID));
    assertEquals("/k/transport.pem", after(arguments, "--cert"));
    assertEquals("/k/Transport.KEY", after(arguments, "--key"));
  }

  @Test
  void anArchiveIsNamedAsOne() throws Exception {
    List<String> arguments = arguments(command(RequestBody.JSON, "/k/transport.p12").text(ID));
    assertEquals("P12", after(arguments, "--cert-type"));
    assertFalse(arguments.contains("--key"));
  }

  @Test
  void anEmptyBodyIsNone() throws Exception {
    List<String> arguments = arguments(command(RequestBody.EMPTY, "/k/a.pem").text(ID));
    assertFalse(arguments.contains("--data"));
    assertFalse(arguments.contains("Content-Type: application/json"));
    assertEquals("POST", after(arguments, "--request"));
  }
}
