package openfinance.onboarding.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Certificate and key files as the tools that people use write them: OpenSSL and keytool. A test
 * that needs a missing tool is skipped.
 */
public final class OpenSslFiles {
  private final Path folder;

  /** Works in this folder, which tests make temporary. */
  public OpenSslFiles(Path folder) {
    this.folder = folder;
  }

  /** The file of this name in the folder. */
  public Path path(String name) {
    return folder.resolve(name);
  }

  /** Writes a file. */
  public Path write(String name, byte[] bytes) throws IOException {
    return Files.write(path(name), bytes);
  }

  /** Writes a file. */
  public Path write(String name, String text) throws IOException {
    return Files.writeString(path(name), text);
  }

  /** The text of a file. */
  public String text(String name) throws IOException {
    return Files.readString(path(name));
  }

  /** Writes the texts of these files one after the other into another. */
  public Path join(String name, String... parts) throws IOException {
    StringBuilder joined = new StringBuilder();
    for (String part : parts) {
      joined.append(text(part));
    }
    return write(name, joined.toString());
  }

  /** Runs {@code openssl} with these words, separated by single spaces. */
  public OpenSslFiles openssl(String arguments) throws IOException {
    return run("openssl", List.of(arguments.split(" ")));
  }

  /** Runs {@code keytool} with these words, separated by single spaces. */
  public OpenSslFiles keytool(String arguments) throws IOException {
    return run(
        Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
        List.of(arguments.split(" ")));
  }

  /** Runs a tool in the folder with these arguments. */
  public OpenSslFiles run(String tool, List<String> arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(tool);
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      assumeTrue(false, tool + " is not installed");
      throw e;
    }
    try {
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (process.waitFor() != 0) {
        throw new IOException(command + ": " + output);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return this;
  }
}
