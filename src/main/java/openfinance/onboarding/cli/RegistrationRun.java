package openfinance.onboarding.cli;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.Composition;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.BatchRegistration;
import openfinance.onboarding.registration.RegistrationRequest;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.transport.ConnectionPolicy;
import org.jspecify.annotations.Nullable;

/** Resolves the targets and registers with those that may be used, in the thread that made it. */
final class RegistrationRun {
  private final TargetResolution resolution;
  private final ClientIdentity identity;
  private final RequestBody body;
  private final ConnectionPolicy policy;
  private final RegistrationReport report;
  private final List<Target> ready = new ArrayList<>();
  private final List<RegistrationRequest> requests = new ArrayList<>();
  private final Thread runner = Thread.currentThread();
  private volatile boolean cancelled;
  private @Nullable BatchRegistration sending;

  RegistrationRun(
      TargetResolution resolution,
      ClientIdentity identity,
      RequestBody body,
      ConnectionPolicy policy,
      RegistrationReport report) {
    this.resolution = resolution;
    this.identity = identity;
    this.body = body;
    this.policy = policy;
    this.report = report;
  }

  /** Reads the metadata of each target and reports those that cannot be used. */
  void resolve(List<Target> targets) {
    for (Target target : targets) {
      if (cancelled) {
        notSent(target, Problem.of(ProblemCode.CANCELLED));
        continue;
      }
      switch (resolution.resolve(target, Optional.of(identity))) {
        case Outcome.Failure<ResolvedServer>(Problem problem) -> notSent(target, problem);
        case Outcome.Success<ResolvedServer>(ResolvedServer server) -> accept(target, server);
      }
    }
  }

  /** Reports what would be sent. */
  void show() {
    requests.forEach(report::wouldSend);
  }

  /** Sends the requests, written down in the ledger of this file. */
  void send(Composition composition, Path ledgerFile, int concurrency) {
    if (requests.isEmpty()) {
      return;
    }
    switch (composition.ledger(ledgerFile)) {
      case Outcome.Failure<Ledger>(Problem problem) -> allNotSent(problem);
      case Outcome.Success<Ledger>(Ledger ledger) -> {
        try (ledger) {
          ledger.setAside().ifPresent(report::ledgerSetAside);
          send(composition.batch(ledger, concurrency));
        }
      }
    }
  }

  /**
   * Stops what has not been sent; what has been sent goes on to its end. May be called from any
   * thread.
   */
  synchronized void cancel() {
    cancelled = true;
    if (sending == null) {
      runner.interrupt();
    } else {
      sending.cancelUnsent();
    }
  }

  private void send(BatchRegistration batch) {
    if (!begin(batch)) {
      allNotSent(Problem.of(ProblemCode.CANCELLED));
      return;
    }
    batch.run(
        requests,
        (index, attempt) -> report.sending(attempt),
        ended -> report.ended(ended.result()));
  }

  private synchronized boolean begin(BatchRegistration batch) {
    sending = batch;
    return !cancelled;
  }

  private void allNotSent(Problem problem) {
    ready.forEach(target -> notSent(target, problem));
  }

  private void accept(Target target, ResolvedServer server) {
    Optional<Problem> refusal = resolution.refusal(server);
    if (refusal.isPresent()) {
      report.notSent(target, Optional.of(server.metadata()), certificate(), refusal.get());
      return;
    }
    URI endpoint = server.metadata().registrationEndpoint();
    if (requests.stream().anyMatch(it -> it.target().registrationEndpoint().equals(endpoint))) {
      report.repeated(target, endpoint);
      return;
    }
    for (Finding finding : server.findings()) {
      report.warning(finding);
    }
    ready.add(target);
    requests.add(
        new RegistrationRequest(
            TargetResolution.registrationTarget(target, server), identity, body, policy));
  }

  private void notSent(Target target, Problem problem) {
    report.notSent(target, Optional.empty(), certificate(), problem);
  }

  private Optional<X509Certificate> certificate() {
    return Optional.of(identity.certificate().certificate());
  }
}
