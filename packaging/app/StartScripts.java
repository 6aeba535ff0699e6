import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Writes the start scripts of target/app from the templates beside this file, naming the JDK that runs it. */
class StartScripts {
  private static final String PLACEHOLDER = "@JAVA_HOME@";

  public static void main(String[] arguments) throws IOException {
    Path templates = Path.of(arguments[0]);
    Path target = Files.createDirectories(Path.of(arguments[1]));
    for (String name : List.of("tpp-onboarding", "tpp-onboarding.cmd")) {
      String script = Files.readString(templates.resolve(name)).replace(PLACEHOLDER, System.getProperty("java.home"));
      Path written = Files.writeString(target.resolve(name), script);
      written.toFile().setExecutable(true, false);
    }
  }
}
