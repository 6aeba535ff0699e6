package openfinance.onboarding.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import openfinance.onboarding.Composition;
import openfinance.onboarding.problem.ProblemCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Proves that this installation works: TLS, texts, pages, database. */
@Command(name = "self-test", mixinStandardHelpOptions = true)
final class SelfTestCommand implements Callable<Integer> {
  private final Composition composition;
  private final Terminal terminal;

  @Mixin private OutputOptions options = new OutputOptions();

  SelfTestCommand(Composition composition, Terminal terminal) {
    this.composition = composition;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Output output = options.output(terminal);
    List<SelfTest.Result> results = new SelfTest(composition.clock()).run();
    boolean passed = results.stream().allMatch(result -> result.fault().isEmpty());
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("passed", passed);
    ArrayNode checks = json.putArray("checks");
    List<String> lines = new ArrayList<>();
    for (SelfTest.Result result : results) {
      Optional<String> fault = result.fault();
      ObjectNode check = checks.addObject().put("name", result.name());
      check.put("passed", fault.isEmpty());
      Json.put(check, "fault", fault);
      String state = output.text(fault.isEmpty() ? "selfTest.passed" : "selfTest.failed");
      lines.add(output.text("selfTest.line", output.text("selfTest." + result.name()), state));
      fault.ifPresent(text -> text.lines().forEach(line -> lines.add("  " + line)));
    }
    output.result(json, lines);
    return passed ? 0 : ProblemCode.UNEXPECTED.area().exitStatus();
  }
}
