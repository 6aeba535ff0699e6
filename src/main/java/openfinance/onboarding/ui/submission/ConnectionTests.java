package openfinance.onboarding.ui.submission;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.ProbeResult;
import openfinance.onboarding.transport.SentChain;
import openfinance.onboarding.transport.TlsProbe;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.wizard.Readiness.Fault;
import openfinance.onboarding.ui.wizard.WizardState.IdentityChosen;

/** Connects to servers with the certificate and sends no request. */
public final class ConnectionTests {
  private final Tasks tasks;
  private final Clock clock;
  private final ReadOnlyObjectWrapper<Integer> underWay = new ReadOnlyObjectWrapper<>(0);
  private final ReadOnlyObjectWrapper<Optional<Instant>> testedAt =
      new ReadOnlyObjectWrapper<>(Optional.empty());

  private List<Fault> found = List.of();
  private int latest;

  ConnectionTests(Tasks tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** How many are under way. */
  public ReadOnlyObjectProperty<Integer> underWay() {
    return underWay.getReadOnlyProperty();
  }

  /** When the servers were tested last. */
  public ReadOnlyObjectProperty<Optional<Instant>> testedAt() {
    return testedAt.getReadOnlyProperty();
  }

  /** What the shell points to before anything is sent: while tests are under way, as before. */
  List<Fault> found(Phase phase, List<TargetRow> rows) {
    if (underWay.get() == 0) {
      found = RefusalCards.faults(rows);
    }
    return phase == Phase.REVIEW ? found : List.of();
  }

  void forget() {
    latest++;
    testedAt.set(Optional.empty());
    underWay.set(0);
  }

  void run(IdentityChosen known, List<TargetRow> rows) {
    if (underWay.get() > 0) {
      return;
    }
    ConnectionPolicy policy = policy(known);
    testedAt.set(Optional.of(clock.instant()));
    underWay.set(rows.size());
    latest++;
    rows.forEach(row -> test(policy, known.identity(), row));
  }

  private void test(ConnectionPolicy policy, ClientIdentity identity, TargetRow row) {
    row.show(Standing.Testing.of(row.standing().get()));
    int run = latest;
    URI endpoint = row.target().registrationEndpoint();
    tasks.<Standing>run(
        () -> {
          ProbeResult result = new TlsProbe(policy).probe(endpoint, Optional.of(identity));
          return Outcome.success(standing(result, policy));
        },
        standing -> show(row, standing),
        problem -> show(row, new Standing.Refused(problem, Optional.empty(), "")),
        () -> ended(run));
  }

  /** A test that was cancelled may end when others are under way. */
  private void ended(int run) {
    if (run == latest) {
      underWay.set(underWay.get() - 1);
    }
  }

  /** A registration that began meanwhile counts more. */
  private static void show(TargetRow row, Standing standing) {
    if (row.standing().get() instanceof Standing.Testing) {
      row.show(standing);
    }
  }

  private static Standing standing(ProbeResult result, ConnectionPolicy policy) {
    Optional<Problem> problem = result.problem();
    return problem.isPresent()
        ? new Standing.Refused(
            problem.get(), SentChain.of(result.serverChain(), policy.trust()), result.transcript())
        : new Standing.Accepted(
            result.tls().map(tls -> tls.version()).orElse(""), result.elapsed());
  }

  static ConnectionPolicy policy(IdentityChosen known) {
    return known.chosen().prepared().environment().policy();
  }
}
