package openfinance.onboarding.ledger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** A problem as the ledger keeps it: JSON with code, arguments and detail, in no language. */
final class StoredProblem {
  private final ObjectMapper mapper = new ObjectMapper();

  /** The JSON of a problem. */
  String write(Problem problem) {
    ObjectNode node = mapper.createObjectNode();
    node.put("code", problem.code().name());
    ArrayNode arguments = node.putArray("arguments");
    problem.arguments().forEach(arguments::add);
    node.put("detail", problem.detail());
    return node.toString();
  }

  /**
   * The problem in the JSON. A code that only a newer program knows becomes {@code UNEXPECTED}, the
   * JSON its detail.
   */
  Problem read(String json) {
    try {
      JsonNode node = mapper.readTree(json);
      String name = node.path("code").asText();
      List<String> arguments = new ArrayList<>();
      node.path("arguments").forEach(argument -> arguments.add(argument.asText()));
      return Arrays.stream(ProblemCode.values())
          .filter(code -> code.name().equals(name))
          .findFirst()
          .map(code -> new Problem(code, arguments, node.path("detail").asText()))
          .orElseGet(() -> unknown(json));
    } catch (JsonProcessingException e) {
      return unknown(json);
    }
  }

  private static Problem unknown(String json) {
    return Problem.of(ProblemCode.UNEXPECTED).withDetail(json);
  }
}
