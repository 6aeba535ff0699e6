package openfinance.onboarding;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import openfinance.onboarding.cli.CommandLineInterface;
import openfinance.onboarding.cli.Terminal;
import openfinance.onboarding.ui.OnboardingWindow;

/**
 * For the build: does once what people do with the program, the commands and then the demo in the
 * window, over a folder of its own. What the Java runtime learns from it makes later starts faster.
 */
final class Rehearsal {
  private static final String LAST_PAGE =
      """
      {"environment": "demo", "language": "en", "theme": "light", "page": "submission",
       "rolesConfirmed": {"demo": true},
       "pickedServers": {"demo": [
         "https://auth1.model1.apihub.openfinance-demo.test/.well-known/openid-configuration"]},
       "credentialFiles": {"demo": ["FOLDER/transport.pem", "FOLDER/transport.key"]}}
      """;

  private Rehearsal() {}

  /** Needs the property {@code tpp.onboarding.home}: the folder. */
  public static void main(String[] arguments) throws IOException {
    Composition composition = Composition.ofThisSystem();
    Launcher.prepareLog(composition.folders());
    Path demo = composition.folders().data().resolve("demo");
    CommandLineInterface commands = new CommandLineInterface(composition, Terminal.ofThisProcess());
    int faults = commands.run("--version") + commands.run("--help");
    Path file = composition.folders().settings();
    Files.createDirectories(file.getParent());
    Files.writeString(file, LAST_PAGE.replace("FOLDER", demo.toString().replace('\\', '/')));
    OnboardingWindow.walkThrough();
    String certificate = demo.resolve("transport.pem").toString();
    String key = demo.resolve("transport.key").toString();
    faults += commands.run("inspect", "--certificate", certificate, "--key", key);
    faults += commands.run("inspect", "--certificate", certificate, "--key", key, "--json");
    if (faults != 0 || !Files.readString(file).contains("\"home\"")) {
      throw new IllegalStateException("the rehearsal did not reach its end");
    }
  }
}
