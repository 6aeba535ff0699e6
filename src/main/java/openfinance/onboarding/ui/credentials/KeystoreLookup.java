package openfinance.onboarding.ui.credentials;

import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.directory.KeystoreProof;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.KnownIdentity;
import openfinance.onboarding.ui.tasks.Tasks;

/**
 * Asks the Trust Framework's public keystore about the certificate, beside everything else: nothing
 * waits for it, and the person can turn it off. What is known is told to the checklist too.
 */
final class KeystoreLookup {
  /** How the question stands. */
  sealed interface State {
    /** There is no certificate to ask about. */
    record Idle() implements State {}

    /** The person does not want it asked. */
    record Off() implements State {}

    /** It is being asked. */
    record Running() implements State {}

    /** It answered, or could not be asked. */
    record Answered(KeystoreProof proof) implements State {}
  }

  private static final Set<ProblemCode> UNTRUSTED =
      Set.of(
          ProblemCode.ISSUER_NOT_TRUST_FRAMEWORK,
          ProblemCode.CERTIFICATE_OF_OTHER_ENVIRONMENT,
          ProblemCode.SELF_SIGNED,
          ProblemCode.CHAIN_INCOMPLETE);

  private final CredentialsServices services;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(new State.Idle());
  private Optional<Question> question = Optional.empty();
  private Optional<Tasks.Running> running = Optional.empty();

  private record Question(ActiveEnvironment environment, ClientIdentity identity, boolean trusted) {
    X509Certificate certificate() {
      return identity.certificate().certificate();
    }

    boolean isAbout(Question other) {
      return environment.equals(other.environment()) && certificate().equals(other.certificate());
    }
  }

  KeystoreLookup(CredentialsServices services) {
    this.services = services;
  }

  /** How it stands. */
  ReadOnlyObjectProperty<State> state() {
    return state.getReadOnlyProperty();
  }

  /** Whether it answered that the certificate is not among those that are active. */
  ObservableValue<Boolean> warns() {
    return state.map(now -> now instanceof State.Answered(KeystoreProof.NotListed()));
  }

  /** The certificate it is about. */
  Optional<X509Certificate> certificate() {
    return question.map(Question::certificate);
  }

  /** Asks about the certificate of what was found, unless that was the last question. */
  void ask(ActiveEnvironment environment, Examined now) {
    Optional<Question> next =
        now.usable()
            .map(own -> new Question(environment, own, isTrusted(environment, findings(now))));
    boolean same = next.flatMap(one -> question.filter(one::isAbout)).isPresent();
    question = next;
    if (same) {
      tell();
    } else {
      again();
    }
  }

  /** Asks the question again. */
  void again() {
    running.ifPresent(Tasks.Running::cancel);
    running = Optional.empty();
    boolean wanted = services.choices().now().credentials().keystoreLookup();
    if (question.isEmpty()) {
      become(new State.Idle());
    } else if (!wanted) {
      become(new State.Off());
    } else {
      become(new State.Running());
      run(question.get());
    }
  }

  /** Asks from now on, or not. */
  void turn(boolean on) {
    services
        .choices()
        .change(now -> now.withCredentials(credentials -> credentials.withKeystoreLookup(on)));
    again();
  }

  /** Not among the page's own work: it goes on when the page is left. */
  private void run(Question asked) {
    ActiveEnvironment environment = asked.environment();
    var policy = environment.policy();
    running =
        Optional.of(
            services
                .tasks()
                .<KeystoreProof>run(
                    () ->
                        Outcome.success(
                            services
                                .keystore()
                                .prove(
                                    environment.environment().keystore(),
                                    asked.identity().certificate(),
                                    policy)),
                    proof -> become(new State.Answered(proof)),
                    problem -> become(new State.Answered(new KeystoreProof.Unverified(problem)))));
  }

  private void become(State now) {
    state.set(now);
    tell();
  }

  private void tell() {
    Optional<KeystoreProof> proof =
        state.get() instanceof State.Answered(KeystoreProof answer)
            ? Optional.of(answer)
            : Optional.empty();
    services
        .known()
        .known()
        .set(
            question.map(
                asked ->
                    new KnownIdentity.Known(
                        asked.environment().environment().kind(),
                        asked.identity(),
                        asked.trusted(),
                        proof)));
  }

  private static boolean isTrusted(ActiveEnvironment environment, List<Finding> findings) {
    return !environment.authorities().isEmpty()
        && findings.stream().noneMatch(finding -> UNTRUSTED.contains(finding.problem().code()));
  }

  private static List<Finding> findings(Examined now) {
    return now instanceof Examined.Identity found ? found.findings() : List.of();
  }
}
