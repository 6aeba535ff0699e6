package openfinance.onboarding.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import openfinance.onboarding.Composition;
import openfinance.onboarding.settings.ApplicationFolders;

/** One run of the command line: what it wrote and how it ended. */
record CommandRun(int status, String out, String err) {
  /** Runs with files under a folder of its own, without a keyboard. */
  static CommandRun of(Path home, String... arguments) {
    return of(home, Map.of(), arguments);
  }

  /** The same with environment variables. */
  static CommandRun of(Path home, Map<String, String> variables, String... arguments) {
    return answering(home, variables, Optional.empty(), arguments);
  }

  /** The same with a keyboard at which every question is answered so. */
  static CommandRun answering(
      Path home, Map<String, String> variables, Optional<String> answer, String... arguments) {
    return into(new StringWriter(), home, variables, answer, arguments);
  }

  /** The same, with results going there. */
  static CommandRun into(
      Writer out,
      Path home,
      Map<String, String> variables,
      Optional<String> answer,
      String... arguments) {
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(
            new PrintWriter(out),
            new PrintWriter(err),
            variables,
            question -> Optional.empty(),
            question -> answer,
            Locale.ENGLISH);
    Composition composition = new Composition(ApplicationFolders.under(home), Clock.systemUTC());
    int status = new CommandLineInterface(composition, terminal).run(arguments);
    return new CommandRun(status, out.toString(), err.toString());
  }

  /** The standard output as JSON objects, one a line. */
  List<JsonNode> json() {
    ObjectMapper mapper = new ObjectMapper();
    return out.lines()
        .map(
            line -> {
              try {
                return mapper.readTree(line);
              } catch (JsonProcessingException e) {
                throw new AssertionError(line, e);
              }
            })
        .toList();
  }

  /** The standard output as the one JSON object that it is. */
  JsonNode object() {
    List<JsonNode> lines = json();
    if (lines.size() != 1) {
      throw new AssertionError("not one line: " + this);
    }
    return lines.getFirst();
  }
}
