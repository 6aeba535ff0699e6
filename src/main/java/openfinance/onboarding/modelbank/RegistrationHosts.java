package openfinance.onboarding.modelbank;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.net.ssl.SSLSession;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ConnectionClosedException;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.io.HttpRequestHandler;
import org.apache.hc.core5.http.protocol.HttpContext;
import org.apache.hc.core5.http.protocol.HttpCoreContext;

/** The LFIs' registration endpoints. */
final class RegistrationHosts implements HttpRequestHandler, AutoCloseable {
  /** How long the slow LFI takes. */
  static final Duration DELAY = Duration.ofSeconds(8);

  private static final String INTERACTION_ID = "x-fapi-interaction-id";

  private final Map<String, DemoServer> servers =
      DemoEcosystem.running().values().stream()
          .collect(Collectors.toMap(DemoServer::registrationHost, server -> server));
  private final List<String> received = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final RegistrationBook book;

  RegistrationHosts(RegistrationBook book) {
    this.book = book;
  }

  /** The interaction ids of the requests that reached an LFI, oldest first. */
  List<String> receivedInteractionIds() {
    return List.copyOf(received);
  }

  @Override
  public void handle(ClassicHttpRequest request, ClassicHttpResponse response, HttpContext context)
      throws HttpException, IOException {
    DemoServer server = servers.get(RequestedHost.of(request));
    if (server == null || !request.getPath().equals(DemoHosts.REGISTRATION_PATH)) {
      Answer.of(404).writeTo(response);
    } else if (!request.getMethod().equals("POST")) {
      Answer.methodNotAllowed("POST").writeTo(response);
    } else {
      SSLSession session = HttpCoreContext.cast(context).getSSLSession();
      register(server, PresentedTpp.in(session), request, response);
    }
  }

  private void register(
      DemoServer server,
      Optional<PresentedTpp> tpp,
      ClassicHttpRequest request,
      ClassicHttpResponse response)
      throws IOException {
    Header sent = request.getFirstHeader(INTERACTION_ID);
    String text = sent == null ? UUID.randomUUID().toString() : sent.getValue();
    received.add(text);
    response.setHeader(INTERACTION_ID, text);
    Optional<UUID> interaction = interactionId(text);
    if (interaction.isEmpty()) {
      Answer.error(400, "Body.InvalidFormat", "x-fapi-interaction-id is not a UUID")
          .writeTo(response);
    } else if (tpp.isEmpty()) {
      Answer.error(403, "GenericError", "The client certificate names no organisation")
          .writeTo(response);
    } else {
      RegistrationBody body = RegistrationBody.of(request);
      answer(server, tpp.get(), interaction.get(), body).writeTo(response);
    }
  }

  private static Optional<UUID> interactionId(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notOne) {
      return Optional.empty();
    }
  }

  private Answer answer(
      DemoServer server, PresentedTpp tpp, UUID interaction, RegistrationBody body)
      throws IOException {
    Optional<Answer> fault = body.fault(server.behaviour() == Behaviour.REGISTERS_WITHOUT_BODY);
    if (fault.isPresent()) {
      return fault.get();
    }
    if (server.behaviour() == Behaviour.REGISTERS_SLOWLY) {
      awaitDelay();
    }
    if (server.behaviour().registers()) {
      book.register(server, tpp, interaction);
    }
    return switch (server.behaviour()) {
      case REGISTERS_AND_ACTIVATES,
          REGISTERS,
          REGISTERS_SLOWLY,
          REGISTERS_WITHOUT_BODY,
          HAS_EXPIRED_CERTIFICATE,
          NAMES_FOREIGN_ENDPOINT ->
          Answer.of(204);
      case FINDS_FAULT ->
          Answer.error(400, "GenericRecoverableError", "The application has no role for this LFI");
      case FORBIDS, REFUSES_CERTIFICATE ->
          Answer.error(403, "AccessToken.Unauthorized", "This LFI does not accept the TPP");
      case IS_UNAVAILABLE -> new Answer(503, Map.of("Retry-After", "120"), "");
      case CLOSES_WITHOUT_ANSWER -> throw new ConnectionClosedException();
    };
  }

  private void awaitDelay() throws IOException {
    try {
      if (closing.await(DELAY.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new ConnectionClosedException();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    }
  }

  /** Ends what is still being answered. */
  @Override
  public void close() {
    closing.countDown();
  }
}
