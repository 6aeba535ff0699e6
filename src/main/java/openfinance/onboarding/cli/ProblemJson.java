package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemText;
import openfinance.onboarding.problem.ProblemTexts;
import openfinance.onboarding.transport.Redactor;

/** Problems and findings as the command line's JSON. */
final class ProblemJson {
  private final ProblemTexts texts;

  ProblemJson(ProblemTexts texts) {
    this.texts = texts;
  }

  /** A problem: code, title, causes, remedies, fixedBy, detail. */
  ObjectNode of(Problem problem) {
    ObjectNode json = object().put("code", problem.code().name());
    return describe(json, problem);
  }

  /** A problem as the whole result of a command. */
  ObjectNode line(Problem problem) {
    ObjectNode json = object();
    json.set("problem", of(problem));
    return json;
  }

  /**
   * A finding: a problem with its severity, what was found, where it stands and the rule's source.
   */
  ObjectNode of(Finding finding) {
    Problem problem = finding.problem();
    String severity = problem.code().severity().name().toLowerCase(Locale.ROOT);
    ObjectNode json = object().put("code", problem.code().name()).put("severity", severity);
    return describe(json, problem)
        .put("summary", texts.of(problem).summary())
        .put("field", finding.field())
        .put("source", finding.source());
  }

  /** Findings in their order. */
  ArrayNode of(List<Finding> findings) {
    ArrayNode json = JsonNodeFactory.instance.arrayNode();
    findings.forEach(finding -> json.add(of(finding)));
    return json;
  }

  private ObjectNode describe(ObjectNode json, Problem problem) {
    ProblemText text = texts.of(problem);
    json.put("title", text.title());
    text.causes().forEach(json.putArray("causes")::add);
    text.remedies().forEach(json.putArray("remedies")::add);
    String detail = Redactor.redact(problem.detail());
    return json.put("fixedBy", problem.code().fixedBy().id()).put("detail", detail);
  }

  private static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }
}
