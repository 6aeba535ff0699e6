package openfinance.onboarding.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import openfinance.onboarding.directory.AuthorisationServer;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.directory.ListedServer;
import openfinance.onboarding.directory.Participant;
import openfinance.onboarding.directory.Participants;
import openfinance.onboarding.directory.ServerListing;
import org.junit.jupiter.api.Test;

class TypedNameTest {
  private static final List<ListedServer> ROWS =
      ServerListing.of(
          new Participants(
              Stream.of("Dhow Bank", "Dubai Insurance", "Falaj", "Éclair")
                  .map(TypedNameTest::organisation)
                  .toList(),
              Instant.EPOCH,
              Optional.empty()),
          Environment.production());

  private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH.plusSeconds(9));
  private final TypedName typed = new TypedName(now::get);

  private String type(String letters, int from) {
    int row = from;
    for (int letter : letters.codePoints().toArray()) {
      row = typed.type(Character.toString(letter), ROWS, row).orElse(row);
    }
    return row < 0 ? "" : ROWS.get(row).organisationName();
  }

  @Test
  void lettersFindTheBeginningOfAName() {
    assertEquals("Dubai Insurance", type("DU", -1));
  }

  @Test
  void accentsDoNotMatter() {
    assertEquals("Éclair", type("ec", -1));
  }

  @Test
  void theSameLetterAfterAPauseGoesToTheNext() {
    assertEquals("Dhow Bank", type("d", -1));
    now.set(now.get().plusSeconds(5));
    assertEquals("Dubai Insurance", type("d", 0));
  }

  @Test
  void aSpaceIsPartOfTheNameWhileItIsTyped() {
    assertEquals("Dhow Bank", type("dhow b", -1));
    assertEquals(true, typed.isTyping());
    now.set(now.get().plusSeconds(5));
    assertEquals(false, typed.isTyping());
  }

  @Test
  void whatNoNameBeginsWithLeavesTheSelection() {
    assertEquals("", type("x", -1));
  }

  private static Participant organisation(String name) {
    return new Participant(
        name,
        name,
        true,
        List.of(
            new AuthorisationServer(
                name,
                "Retail",
                Optional.empty(),
                Optional.empty(),
                true,
                Set.of(),
                Set.of(),
                Optional.empty())));
  }
}
