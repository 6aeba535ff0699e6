package openfinance.onboarding.modelbank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import openfinance.onboarding.transport.Exchange;
import openfinance.onboarding.transport.HttpCall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Starting and stopping. */
class ModelBankTest {
  @TempDir Path folder;

  @Test
  void twoRunSideBySideAndShareNothing() {
    try (ModelBank one = ModelBank.start(0, folder.resolve("one"));
        ModelBank two = ModelBank.start(0, folder.resolve("two"))) {
      UUID interaction = UUID.randomUUID();
      new DemoPerson(one).register("mina", interaction);
      assertEquals(interaction.toString(), one.receivedInteractionIds().getFirst());
      assertTrue(two.receivedInteractionIds().isEmpty());
      assertNotEquals(one.publicAuthorities(), two.publicAuthorities());
      assertInstanceOf(
          Exchange.Unanswered.class,
          DemoPerson.send(
              HttpCall.getJson(one.environment().participants()),
              Optional.empty(),
              two.publicAuthorities()));
    }
  }

  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void closingEndsWhatIsStillBeingAnswered() {
    UUID interaction = UUID.randomUUID();
    CompletableFuture<Exchange> slow;
    try (ModelBank bank = ModelBank.start(0, folder)) {
      DemoPerson person = new DemoPerson(bank);
      slow = CompletableFuture.supplyAsync(() -> person.register("falaj", interaction));
      while (!bank.receivedInteractionIds().contains(interaction.toString())) {
        Thread.onSpinWait();
      }
    }
    assertInstanceOf(Exchange.Unanswered.class, slow.join());
  }

  @Test
  void aGivenPortIsTakenWithTheNextOneAndFreedAgain() throws IOException {
    int port = freePort();
    for (int round = 0; round < 2; round++) {
      try (ModelBank bank = ModelBank.start(port, folder)) {
        assertEquals(port, bank.environment().participants().getPort());
        assertEquals(port + 1, bank.registrationEndpoint(bank.servers().getFirst()).getPort());
      }
    }
  }

  @Test
  void aTakenSecondPortLeavesNothingRunning() throws IOException {
    int port = freePort();
    InetAddress loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
    try (ServerSocket other = new ServerSocket(port + 1, 1, loopback)) {
      assertThrows(UncheckedIOException.class, () -> ModelBank.start(port, folder));
      assertTrue(other.isBound());
      new ServerSocket(port, 1, loopback).close();
    }
  }

  @Test
  void aFolderThatCannotBeMadeLeavesNothingRunning() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));
    int port = freePort();
    assertThrows(UncheckedIOException.class, () -> ModelBank.start(port, file.resolve("below")));
    new ServerSocket(port, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1})).close();
  }

  /** One whose successor is probably free too. */
  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0)) {
      return Math.min(socket.getLocalPort(), 65_534);
    }
  }
}
