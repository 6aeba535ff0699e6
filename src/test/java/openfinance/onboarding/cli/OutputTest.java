package openfinance.onboarding.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTest {
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Terminal terminal =
      new Terminal(
          new PrintWriter(out),
          new PrintWriter(err),
          Map.of(),
          question -> Optional.empty(),
          question -> Optional.empty(),
          Locale.ENGLISH);

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029"})
  void aLineBreakInANameStartsNoLine(String lineBreak) {
    Output output = new Output(terminal, /* json= */ false, /* verbose= */ false, Locale.ENGLISH);
    String name = "Bank" + lineBreak + "Fake line: registered. HTTP 204";
    output.result(JsonNodeFactory.instance.objectNode(), List.of(name));
    output.complain(name);

    assertEquals("Bank Fake line: registered. HTTP 204", out.toString().strip());
    assertEquals("Bank Fake line: registered. HTTP 204", err.toString().strip());
  }

  @Test
  void aNameInJsonTurnsNothingAround() {
    Output output = new Output(terminal, /* json= */ true, /* verbose= */ false, Locale.ENGLISH);
    ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", "Bank \u202Eknab");
    output.result(json, List.of());

    assertEquals("{\"name\":\"Bank \\u202Eknab\"}", out.toString().strip());
  }
}
