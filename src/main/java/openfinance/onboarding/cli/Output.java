package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.ForeignText;
import openfinance.onboarding.problem.Messages;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemText;
import openfinance.onboarding.problem.ProblemTexts;
import openfinance.onboarding.transport.Redactor;

/**
 * The one place where the command line writes: results to the standard output, as text or one JSON
 * object a line, and everything else to the error output. May be used from several threads.
 */
final class Output {
  private static final String INDENT = "  ";

  private static final Pattern LINE_BREAK = Pattern.compile("\\R");

  private final Terminal terminal;
  private final boolean json;
  private final boolean verbose;

  /** Arabic texts have marks around the names in them. */
  private final boolean ownMarks;

  private final Messages messages;
  private final ProblemTexts problems;

  Output(Terminal terminal, boolean json, boolean verbose, Locale locale) {
    this.terminal = terminal;
    this.json = json;
    this.verbose = verbose;
    this.ownMarks = locale.getLanguage().equals("ar");
    this.messages = new Messages(Output.class.getPackageName(), locale);
    this.problems = new ProblemTexts(locale);
  }

  /** The texts of the command line. */
  String text(String key, Object... arguments) {
    return messages.text(key, arguments);
  }

  /** What happened, in a few words. */
  String title(Problem problem) {
    return problems.title(problem.code());
  }

  /** Problems as JSON in this language. */
  ProblemJson problemJson() {
    return new ProblemJson(problems);
  }

  /** Prints a result in the form that was asked for. */
  void result(JsonNode asJson, List<String> asText) {
    write(json ? List.of(line(asJson)) : asText.stream().map(this::line).toList());
  }

  /** Whether nobody reads results any more, such as behind {@code | head -1}. */
  boolean closed() {
    synchronized (terminal) {
      return terminal.out().checkError();
    }
  }

  /** Prints everything there is to say about a problem, as part of a text result. */
  List<String> card(Problem problem) {
    ProblemText text = problems.of(problem);
    List<String> lines = new ArrayList<>();
    lines.add(text("problem.headline", text.title(), problem.code().name()));
    lines.add(INDENT + text.summary());
    lines.add(INDENT + text("problem.causes"));
    text.causes().forEach(cause -> lines.add(INDENT + INDENT + "- " + cause));
    lines.add(INDENT + text("problem.fixedBy", text.fixedBy()));
    lines.add(INDENT + text("problem.remedies"));
    text.remedies().forEach(remedy -> lines.add(INDENT + INDENT + "- " + remedy));
    if (verbose && !problem.detail().isEmpty()) {
      lines.add(INDENT + text("problem.detail"));
      problem.detail().lines().forEach(line -> lines.add(INDENT + INDENT + line));
    }
    return lines;
  }

  /** Prints the problem that ended the command. */
  void problem(Problem problem) {
    if (json) {
      write(List.of(line(problemJson().line(problem))));
    } else {
      complain(card(problem));
    }
  }

  /** Prints a finding that does not stop the command. */
  void warning(Finding finding) {
    Problem problem = finding.problem();
    String code = problem.code().name();
    complain(List.of(text("warning", problems.of(problem).summary(), code)));
  }

  /** Prints a remark beside the results. */
  void complain(String line) {
    complain(List.of(line));
  }

  private void complain(List<String> lines) {
    print(lines.stream().map(this::line).toList());
  }

  private void print(List<String> lines) {
    synchronized (terminal) {
      lines.forEach(terminal.err()::println);
      terminal.err().flush();
    }
  }

  private static String line(JsonNode json) {
    return ForeignText.directionsEscaped(json.toString());
  }

  /** Foreign text that has line breaks must not look like a line of ours. */
  private String line(String text) {
    String folded = LINE_BREAK.matcher(text).replaceAll(" ");
    return ownMarks ? Redactor.marked(folded) : Redactor.redact(folded);
  }

  /** Prints technical details when they were asked for. */
  void detail(String details) {
    if (verbose && !details.isEmpty()) {
      print(Redactor.redact(details).lines().toList());
    }
  }

  private void write(List<String> lines) {
    synchronized (terminal) {
      lines.forEach(terminal.out()::println);
      terminal.out().flush();
    }
  }
}
