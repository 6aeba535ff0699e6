package openfinance.onboarding.cli;

import static openfinance.onboarding.modelbank.Behaviour.FORBIDS;
import static openfinance.onboarding.modelbank.Behaviour.REGISTERS;
import static openfinance.onboarding.modelbank.Behaviour.REGISTERS_SLOWLY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.Launcher;
import openfinance.onboarding.testkit.JavaProgram;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Registers by a process of its own, as a shell runs it. */
class RegisterProcessTest extends CommandsBesideModelBank {
  private static boolean works(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getInputStream().readAllBytes();
      return process.waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<JsonNode> json(String out) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : out.lines().toList()) {
      lines.add(new ObjectMapper().readTree(line));
    }
    return lines;
  }

  @Test
  void anInterruptTakesBackWhatWasNotSentAndWaitsForTheRest(@TempDir Path home) throws Exception {
    // A process that a shell started in the background would ignore the signal.
    assumeTrue(works("env", "--default-signal=INT", "true"), "env cannot restore signals");
    int before = bank.receivedInteractionIds().size();
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.addAll(
        JavaProgram.command(
            Launcher.class,
            home,
            List.of(
                demo.register(
                    List.of(REGISTERS_SLOWLY, REGISTERS, FORBIDS), "--concurrency", "1"))));
    Path out = home.resolve("out");
    Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).start();
    StringBuilder said = new StringBuilder();
    try (BufferedReader err = process.errorReader(StandardCharsets.UTF_8)) {
      for (String line = err.readLine(); line != null; line = err.readLine()) {
        said.append(line).append('\n');
        if (line.startsWith("Sending to ")) {
          assertTrue(works("kill", "-INT", Long.toString(process.pid())));
        }
      }
    }
    assertEquals(1, process.waitFor(), said::toString);
    assertTrue(said.toString().contains("Stopping."), said::toString);
    List<JsonNode> results = json(Files.readString(out));
    assertEquals(
        List.of("failed", "failed", "registered"),
        results.stream().map(it -> it.path("outcome").asText()).sorted().toList());
    assertEquals(
        2,
        results.stream()
            .filter(it -> it.path("problem").path("code").asText().equals("CANCELLED"))
            .count());
    assertEquals(before + 1, bank.receivedInteractionIds().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"size=16k", "size=1m,ro"})
  void aFullOrReadOnlyDiskStopsItBeforeAnythingIsSent(String options, @TempDir Path home)
      throws Exception {
    assumeTrue(
        works("unshare", "-rm", "mount", "-t", "tmpfs", "tmpfs", home.toString()),
        "no disk can be mounted here");
    Path disk = Files.createDirectory(home.resolve("disk"));
    int before = bank.receivedInteractionIds().size();
    String script =
        "mount -t tmpfs -o "
            + options
            + " tmpfs "
            + disk
            + " && exec "
            + JavaProgram.line(
                Launcher.class,
                home,
                List.of(demo.register(REGISTERS, "--ledger", disk.resolve("own.db").toString())));
    Process process =
        new ProcessBuilder("unshare", "-rm", "sh", "-c", script)
            .redirectError(home.resolve("err").toFile())
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(2, process.waitFor(), () -> out);
    assertEquals(
        List.of("LEDGER_UNAVAILABLE"),
        json(out).stream().map(it -> it.path("problem").path("code").asText()).toList());
    assertEquals(before, bank.receivedInteractionIds().size());
  }
}
