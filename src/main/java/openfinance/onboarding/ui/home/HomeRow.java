package openfinance.onboarding.ui.home;

import java.time.Instant;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.directory.SearchText;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationTarget;
import openfinance.onboarding.ui.followup.Book;

/**
 * A registration as a row, with what it is found and sorted by.
 *
 * @param clientId the one that the person confirmed, else the application id
 * @param when when the attempt that counts was made
 * @param searchText what a search looks at; begins with the organisation
 */
public record HomeRow(
    Registration registration,
    Standing standing,
    String clientId,
    Instant when,
    SearchText searchText) {

  /** The rows of a reading. One that did not change is the same object as before. */
  static List<HomeRow> of(Book book, List<HomeRow> before) {
    IdentityHashMap<Registration, HomeRow> known = new IdentityHashMap<>();
    before.forEach(row -> known.put(row.registration(), row));
    return book.registrations().stream()
        .map(registration -> of(registration, book, Optional.ofNullable(known.get(registration))))
        .toList();
  }

  private static HomeRow of(Registration registration, Book book, Optional<HomeRow> before) {
    var attempt = registration.current().attempt();
    String told = book.facts(attempt.target().environment(), attempt.applicationId()).clientId();
    String clientId = told.isEmpty() ? attempt.applicationId() : told;
    return before
        .filter(row -> row.clientId().equals(clientId))
        .orElseGet(
            () ->
                new HomeRow(
                    registration,
                    Standing.of(registration),
                    clientId,
                    attempt.startedAt(),
                    searchText(attempt, clientId)));
  }

  private static SearchText searchText(RegistrationAttempt attempt, String clientId) {
    RegistrationTarget target = attempt.target();
    return SearchText.of(
        List.of(
            target.organisationName(),
            target.serverName(),
            target.wellKnown().toString(),
            clientId,
            attempt.applicationId(),
            attempt.interactionId().toString()));
  }

  /** Whether the organisation's name begins with a text that was made plain for searching. */
  boolean begins(String plain) {
    return searchText.folded().startsWith(plain);
  }

  /** The server that the application was registered with. */
  RegistrationTarget target() {
    return registration.current().attempt().target();
  }
}
