package openfinance.onboarding.cli;

import static openfinance.onboarding.modelbank.Behaviour.CLOSES_WITHOUT_ANSWER;
import static openfinance.onboarding.modelbank.Behaviour.FORBIDS;
import static openfinance.onboarding.modelbank.Behaviour.REGISTERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import openfinance.onboarding.modelbank.Behaviour;
import org.junit.jupiter.api.Test;

/** A call after an earlier one with the same application and the same ledger. */
class RepeatedRegistrationTest extends CommandsBesideModelBank {
  private CommandRun register(List<Behaviour> behaviours, String... more) {
    return CommandRun.of(home, demo.register(behaviours, more));
  }

  @Test
  void whatIsUnknownIsNotSentAgainInABatchButTheRefusedIs() {
    List<Behaviour> both = List.of(CLOSES_WITHOUT_ANSWER, FORBIDS);
    assertEquals(7, register(both).status());
    String id = register(List.of(CLOSES_WITHOUT_ANSWER)).object().path("interactionId").asText();
    int before = bank.receivedInteractionIds().size();
    CommandRun shown = register(both, "--dry-run");
    assertEquals(7, shown.status(), shown::toString);
    assertEquals(Set.of("unknown", "dry-run"), outcomes(shown));
    CommandRun again = register(both);
    assertEquals(7, again.status(), again::toString);
    assertEquals(before + 1, bank.receivedInteractionIds().size(), "the refused one alone");
    assertEquals(
        List.of(id),
        again.json().stream()
            .filter(line -> line.path("outcome").asText().equals("unknown"))
            .map(line -> line.path("interactionId").asText())
            .toList());
    assertEquals(2, register(both, "--repeat").status(), "never several at once");
    CommandRun alone = register(List.of(CLOSES_WITHOUT_ANSWER), "--repeat");
    assertNotEquals(id, alone.object().path("interactionId").asText(), alone::toString);
  }

  private static Set<String> outcomes(CommandRun run) {
    return run.json().stream()
        .map(line -> line.path("outcome").asText())
        .collect(Collectors.toSet());
  }

  @Test
  void peopleAreToldWhomToAskAndHowToRepeatIt() {
    String[] arguments = demo.register(CLOSES_WITHOUT_ANSWER);
    assertEquals(7, CommandRun.of(home, arguments).status());
    CommandRun run =
        CommandRun.of(
            home,
            List.of(arguments).stream().filter(it -> !it.equals("--json")).toArray(String[]::new));
    assertTrue(run.out().contains("not sent again"), run::toString);
    assertTrue(run.out().contains("--repeat"), run::toString);
  }

  @Test
  void whatIsRegisteredIsNotSentAgainUnlessItIsNamedAlone() {
    String id = register(List.of(REGISTERS)).object().path("interactionId").asText();
    int before = bank.receivedInteractionIds().size();
    CommandRun second = register(List.of(REGISTERS));
    assertEquals(0, second.status(), second::toString);
    assertEquals("registered", second.object().path("outcome").asText());
    assertEquals(id, second.object().path("interactionId").asText());
    assertEquals(before, bank.receivedInteractionIds().size(), "nothing was sent");
    CommandRun repeated = register(List.of(REGISTERS), "--repeat");
    assertEquals(0, repeated.status(), repeated::toString);
    assertEquals(before + 1, bank.receivedInteractionIds().size());
  }
}
