package openfinance.onboarding.ui.home;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.ledger.ApplicationFacts;
import openfinance.onboarding.ledger.Attention;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.testkit.HeldTasks;
import openfinance.onboarding.ui.home.HomeView.Column;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomeViewModelTest {
  private final List<String> went = new ArrayList<>();
  private ListedAttempts attempts;
  private HomeViewModel home;

  @BeforeEach
  void openHome(@TempDir Path folder) {
    attempts = new ListedAttempts(folder, () -> went.add("wizard"));
    home = attempts.home();
    attempts.add(
        "sandbox", "Al Noor Bank", 0, Optional.of(new RegistrationOutcome.Registered(204)));
    attempts.add("production", "Wadi Bank", 1, Optional.empty());
    attempts.add(
        "sandbox",
        "Marjan Bank",
        2,
        Optional.of(
            new RegistrationOutcome.Rejected(403, Problem.of(ProblemCode.REJECTED_FORBIDDEN))));
    home.followUp().refresh();
  }

  @AfterEach
  void closeLedger() {
    attempts.close();
  }

  private List<String> shown() {
    return attempts.shown();
  }

  @Test
  void theNewestComesFirstAndAnyColumnSortsBothWays() {
    assertEquals(List.of("Marjan Bank", "Wadi Bank", "Al Noor Bank"), shown());
    home.change(view -> view.sorted(Column.LFI));
    assertEquals(List.of("Al Noor Bank", "Marjan Bank", "Wadi Bank"), shown());
    home.change(view -> view.sorted(Column.LFI));
    assertEquals(List.of("Wadi Bank", "Marjan Bank", "Al Noor Bank"), shown());
  }

  @Test
  void searchAndFiltersTogetherNarrowTheList() {
    home.change(view -> view.withSearch("  BANK retail "));
    assertEquals(3, shown().size());
    home.change(view -> view.withSearch("-0000-0007-"));
    assertEquals(3, shown().size());
    home.change(view -> view.withEnvironment(Optional.of("sandbox")));
    assertEquals(List.of("Marjan Bank", "Al Noor Bank"), shown());
    home.change(view -> view.withStanding(Optional.of(Standing.PENDING)));
    assertEquals(List.of("Al Noor Bank"), shown());
    assertEquals(3, home.count().get().orElseThrow().all());
    home.change(view -> view.withSearch("nobody"));
    assertEquals(List.of(), shown());
  }

  @Test
  void everyStandingIsSeen() {
    assertEquals(
        List.of(Standing.REFUSED, Standing.UNKNOWN, Standing.PENDING),
        home.visible().get().stream().map(HomeRow::standing).toList());
    var noor = home.visible().get().getLast().registration();
    home.followUp()
        .set(
            noor,
            ActivationState.seen(
                ActivationStep.TPP, ActivationStatus.BLOCKED, ListedAttempts.STARTED),
            refused -> fail(refused.toString()));
    assertEquals(Standing.BLOCKED, home.visible().get().getLast().standing());
  }

  @Test
  void anUnknownOutcomeNeedsAttention() {
    Attention.OutcomeUnknown unknown =
        assertInstanceOf(Attention.OutcomeUnknown.class, home.attention().get().getFirst());
    assertEquals(
        "Wadi Bank", unknown.registration().current().attempt().target().organisationName());
    assertEquals(1, home.attention().get().size());
  }

  @Test
  void theMostUrgentComesFirst() {
    Registration one = home.visible().get().getFirst().registration();
    var attempt = one.current().attempt();
    Attention soon = new Attention.CertificateExpires(20, attempt, List.of(one));
    Attention ended = new Attention.CertificateExpires(-3, attempt, List.of(one));
    Attention late = new Attention.ActivationOverdue(one, 6);
    Attention longest = new Attention.ActivationOverdue(one, 30);
    Attention unknown = new Attention.OutcomeUnknown(one);
    List<Attention> sorted = Urgency.sorted(List.of(late, soon, ended, longest, unknown));
    assertEquals(List.of(unknown, ended, soon, longest, late), sorted);
  }

  @Test
  void preproductionIsOfferedWhenARegistrationIsThere() {
    assertFalse(home.holds(Environment.Kind.PREPRODUCTION));
    attempts.add("preprod", "Qasr Bank", 3, Optional.of(new RegistrationOutcome.Registered(204)));
    home.followUp().refresh();
    assertTrue(home.holds(Environment.Kind.PREPRODUCTION));
    home.change(view -> view.withEnvironment(Optional.of("preprod")));
    assertEquals(List.of("Qasr Bank"), shown());
  }

  @Test
  void theMessageIsWantedOnceAndOnlyByWhoAskedForIt() {
    Registration noor = home.visible().get().getLast().registration();
    home.openMessage(noor);
    assertTrue(home.takeMessageWanted());
    home.openMessage(noor);
    home.open(noor);
    assertFalse(home.takeMessageWanted());
  }

  @Test
  void theConfirmedClientIdIsShownAndFound() {
    home.followUp()
        .note(
            new ApplicationFacts(
                "sandbox", ListedAttempts.APPLICATION, "", List.of(), "https://rp/qq"));
    home.change(view -> view.withSearch("rp/qq"));
    assertEquals(List.of("Marjan Bank", "Al Noor Bank"), shown());
    assertEquals("https://rp/qq", home.visible().get().getFirst().clientId());
  }

  @Test
  void aSearchThatIsTypedWhileTheLedgerIsReadLosesNothing() {
    HeldTasks held = new HeldTasks();
    HomeViewModel late = new HomeViewModel(home.followUp(), held, () -> {});
    late.change(view -> view.withSearch("wadi"));
    assertEquals(2, held.count());
    held.end(1);
    held.end(0);
    held.end(0);
    assertEquals(Optional.of(new HomeViewModel.Count(3, 1)), late.count().get());
    assertEquals(1, late.visible().get().size());
    assertEquals(0, held.count());
  }

  @Test
  void saysThatNothingWasRegisteredOnlyOnceTheLedgerWasRead(@TempDir Path folder) {
    ListedAttempts none = new ListedAttempts(folder, () -> {});
    assertEquals(Optional.empty(), none.home().count().get());
    none.home().followUp().refresh();
    assertEquals(Optional.of(new HomeViewModel.Count(0, 0)), none.home().count().get());
    none.close();
  }

  @Test
  void whatDidNotChangeStaysTheSameObject() {
    var book = home.followUp().book().get();
    home.followUp().refresh();
    assertSame(book, home.followUp().book().get());
    List<HomeRow> before = home.visible().get();
    home.followUp()
        .set(
            before.getLast().registration(),
            ActivationState.seen(
                ActivationStep.TPP, ActivationStatus.ACTIVE, ListedAttempts.STARTED),
            refused -> fail(refused.toString()));
    List<HomeRow> after = home.visible().get();
    assertSame(before.getFirst(), after.getFirst());
    assertNotSame(before.getLast(), after.getLast());
  }

  @Test
  void theDetailsFollowWhatIsDoneThere() {
    var noor = home.visible().get().getLast().registration();
    home.open(noor);
    home.followUp()
        .set(
            noor,
            ActivationState.seen(
                ActivationStep.TPP, ActivationStatus.ACTIVE, ListedAttempts.STARTED),
            refused -> fail(refused.toString()));
    assertEquals(
        Optional.of(ActivationStep.SOFTWARE_STATEMENT),
        home.opened().get().orElseThrow().current().nextStep());
    home.closeDetails();
    assertEquals(Optional.empty(), home.opened().get());
    home.registerMore();
    assertEquals(List.of("wizard"), went);
  }
}
