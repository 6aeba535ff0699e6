package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import openfinance.onboarding.testkit.JavaProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A proxy script (PAC) that the system knows, evaluated by the system itself: on Linux by GLib's
 * resolver, which asks libproxy. It is read once in a process, so each test starts one.
 */
class ProxyScriptTest {
  private static final String SCRIPT =
      """
      function FindProxyForURL(url, host) {
        return dnsDomainIs(host, ".far.invalid") ? "PROXY proxy.office:3128; DIRECT" : "DIRECT";
      }
      """;

  private @TempDir Path folder;

  private static boolean evaluatesScripts() {
    return System.getProperty("os.name", "").startsWith("Linux")
        && holds("libgiolibproxy.so")
        && (holds("pacrunner_") || holds("libpxbackend"));
  }

  private static boolean holds(String library) {
    try (Stream<Path> libraries = Files.walk(Path.of("/usr/lib"), 6)) {
      return libraries.anyMatch(file -> file.getFileName().toString().startsWith(library));
    } catch (IOException | java.io.UncheckedIOException e) {
      return false;
    }
  }

  @Test
  void aScriptOfTheSystemIsObeyed() throws Exception {
    assumeTrue(evaluatesScripts(), "this system evaluates no proxy scripts");
    Path script = Files.writeString(folder.resolve("proxy.pac"), SCRIPT);
    ProcessBuilder program =
        new ProcessBuilder(
            JavaProgram.command(
                RouteProgram.class,
                folder,
                List.of("https://rs1.far.invalid/", "https://rs1.near.invalid/")));
    program.environment().put("GIO_USE_PROXY_RESOLVER", "libproxy");
    program.environment().put("https_proxy", "pac+" + script.toUri());
    Process process = program.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor());
    assertEquals(
        List.of(
            "through the proxy proxy.office:3128, as the system’s settings say; or directly, as the"
                + " system’s settings say",
            "directly, as the system’s settings say"),
        said.lines().toList());
  }
}
