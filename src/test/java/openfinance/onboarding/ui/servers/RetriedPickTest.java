package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.FXCollections;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.ClientDemand;
import openfinance.onboarding.transport.ServerTls;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.wizard.WizardState;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real server whose metadata cannot be had at first. */
class RetriedPickTest {
  private final TestAuthority servers = new TestAuthority("Servers");

  @TempDir private Path home;
  private boolean ready;
  private Choices choices;
  private FakeLfi lfi;
  private ServersViewModel page;

  @BeforeEach
  void open() throws IOException {
    ServerTls tls = new ServerTls(Map.of(), servers.server(FakeLfi.HOST), ClientDemand.none());
    lfi = FakeLfi.start(tls.sockets(), this::answer);
    choices = new Choices(new SettingsFile(home.resolve("settings.json")));
    page = ServersPages.withoutLedger(choices, home.resolve("cache"));
    page.enter(
        new WizardState.Prepared(
            new ActiveEnvironment(
                Lists.onThisComputer(),
                Optional.empty(),
                FXCollections.observableArrayList(servers.root()))));
  }

  @AfterEach
  void close() throws IOException {
    lfi.close();
    choices.close();
  }

  private void answer(Socket socket) throws IOException, InterruptedException {
    boolean picked = lfi.requests().getLast().startsWith("GET /picked/");
    FakeLfi.status(ready || !picked ? 200 : 503, document(picked ? "/picked" : "/other"))
        .answer(socket);
  }

  private String document(String path) {
    return "{\"issuer\":\"https://%1$s:%2$d%3$s\",\"registration_endpoint\":\"https://%1$s:%2$d/tpp\"}"
        .formatted(FakeLfi.HOST, lfi.port(), path);
  }

  private void add(String path) {
    page.manual().typed().set(lfi.uri(path + "/.well-known/openid-configuration").toString());
    page.manual().add();
  }

  @Test
  void oneRowIsReadAgainAndTheOthersStay() {
    add("/other");
    add("/picked");
    PickedServer row = page.picked().getLast();
    Problem problem = assertInstanceOf(Resolution.Failed.class, row.resolution().get()).problem();
    assertEquals(ProblemCode.DISCOVERY_STATUS, problem.code());
    assertTrue(row.resolution().get().canBeReadAgain());
    ready = true;
    page.retry(row);
    assertInstanceOf(Resolution.Resolved.class, row.resolution().get());
    assertEquals(
        List.of("GET /other", "GET /picked", "GET /picked"),
        lfi.requests().stream()
            .map(request -> request.substring(0, request.indexOf("/.well-known")))
            .toList());
  }
}
