package openfinance.onboarding.cli;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.registration.BatchListener;
import openfinance.onboarding.registration.BatchRegistration;
import openfinance.onboarding.registration.RegistrationAttempt;
import openfinance.onboarding.registration.RegistrationRequest;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.registration.RequestSource;
import openfinance.onboarding.transport.ConnectionPolicy;
import org.jspecify.annotations.Nullable;

/**
 * Resolves each target and registers with it as soon as it may be used, side by side, so that one
 * that hangs delays nobody. Belongs to the thread that made it.
 */
final class RegistrationRun implements BatchListener {
  private final TargetResolution resolution;
  private final ClientIdentity identity;
  private final List<CredentialFile> files;
  private final RequestBody body;
  private final ConnectionPolicy policy;
  private final RegistrationReport report;
  private final DirectoryNames names;
  private final Set<URI> endpoints = ConcurrentHashMap.newKeySet();
  private final Thread runner = Thread.currentThread();
  private EarlierAttempts earlier = EarlierAttempts.NONE;
  private boolean cancelled;
  private @Nullable BatchRegistration sending;

  /**
   * A run.
   *
   * @param credential one that may be used
   * @param names what the directory calls the servers
   */
  RegistrationRun(
      TargetResolution resolution,
      CredentialCheck.Result credential,
      RequestBody body,
      ConnectionPolicy policy,
      RegistrationReport report,
      DirectoryNames names) {
    this.resolution = resolution;
    this.identity = credential.identity().orElseThrow();
    this.files = List.copyOf(credential.files());
    this.body = body;
    this.policy = policy;
    this.report = report;
    this.names = names;
  }

  /** Reports what would be sent after these earlier attempts. */
  void show(List<Target> targets, EarlierAttempts before) {
    earlier = before;
    targets.forEach(target -> prepare(target).ifPresent(report::wouldSend));
  }

  /** Reports that nothing is sent, for this problem. */
  void refuse(List<Target> targets, Problem problem) {
    targets.forEach(target -> notSent(target, problem));
  }

  /** Sends the requests, but repeats none that registered or may have, unless that is wanted. */
  void send(List<Target> targets, BatchRegistration batch, EarlierAttempts before) {
    earlier = before;
    if (!begin(batch)) {
      refuse(targets, Problem.of(ProblemCode.CANCELLED));
      return;
    }
    batch.run(targets.stream().<RequestSource>map(target -> () -> prepare(target)).toList(), this);
  }

  /**
   * Stops what has not been sent; what has been sent goes on to its end. May be called from any
   * thread.
   */
  synchronized void cancel() {
    if (cancelled) {
      return;
    }
    cancelled = true;
    if (sending == null) {
      runner.interrupt();
    } else {
      report.cancelling();
      sending.cancelUnsent();
    }
  }

  @Override
  public void started(int index, RegistrationAttempt attempt) {
    report.sending(attempt);
  }

  @Override
  public void postponed(int index, RegistrationResult refusal, Instant until) {
    report.postponed(refusal, until);
  }

  @Override
  public void finished(int index, RegistrationResult result) {
    report.ended(result);
    if (report.unread()) {
      cancel();
    }
  }

  private synchronized boolean begin(BatchRegistration batch) {
    sending = batch;
    return !cancelled;
  }

  /** The request to a target, unless it cannot be used, which is reported. */
  private Optional<RegistrationRequest> prepare(Target target) {
    if (Thread.currentThread().isInterrupted()) {
      notSent(target, Problem.of(ProblemCode.CANCELLED));
      return Optional.empty();
    }
    return switch (resolution.resolve(target, Optional.of(identity))) {
      case Outcome.Failure<ResolvedServer>(Problem problem) -> {
        notSent(target, problem);
        yield Optional.empty();
      }
      case Outcome.Success<ResolvedServer>(ResolvedServer server) -> accepted(target, server);
    };
  }

  private Optional<RegistrationRequest> accepted(Target target, ResolvedServer server) {
    Optional<Problem> refusal = resolution.refusal(server);
    if (refusal.isPresent()) {
      report.notSent(target, Optional.of(server.metadata()), certificate(), refusal.get());
      return Optional.empty();
    }
    URI endpoint = server.metadata().registrationEndpoint();
    if (!endpoints.add(endpoint)) {
      report.repeated(target, endpoint);
      return Optional.empty();
    }
    Optional<RegistrationRecord> standing = earlier.standing(endpoint);
    if (standing.isPresent()) {
      report.standing(standing.get());
      return Optional.empty();
    }
    for (Finding finding : server.findings()) {
      report.warning(finding);
    }
    return Optional.of(
        new RegistrationRequest(
            names.named(TargetResolution.registrationTarget(target, server)),
            identity,
            body,
            policy,
            files));
  }

  private void notSent(Target target, Problem problem) {
    report.notSent(target, Optional.empty(), certificate(), problem);
  }

  private Optional<X509Certificate> certificate() {
    return Optional.of(identity.certificate().certificate());
  }
}
