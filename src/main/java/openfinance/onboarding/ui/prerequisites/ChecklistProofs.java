package openfinance.onboarding.ui.prerequisites;

import java.util.Optional;
import openfinance.onboarding.directory.KeystoreProof;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.environment.KnownIdentity.Known;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.prerequisites.ChecklistItem.Proof;

/**
 * What is proved of the checklist: by the Trust Framework's keystore, or else by a certificate that
 * its CAs issued. What a certificate of unknown origin says proves nothing.
 */
final class ChecklistProofs {
  private final Messages messages;
  private final Optional<Known> known;

  ChecklistProofs(Messages messages, Optional<Known> known) {
    this.messages = messages;
    this.known = known;
  }

  /** The organisation is onboarded. */
  Optional<Proof> organisation() {
    return known.flatMap(
        it -> it.certificate().organisationId().map(id -> named("organisation", it, id)));
  }

  /** The application is registered. */
  Optional<Proof> application() {
    return known.flatMap(
        it -> it.certificate().applicationId().map(id -> named("application", it, id)));
  }

  private Proof named(String item, Known it, String id) {
    String how = it.active() ? ".active" : it.trusted() ? ".proof" : ".claimed";
    State state = it.active() || it.trusted() ? State.OK : State.OPEN;
    return new Proof(state, messages.get("prerequisites." + item + how), id);
  }

  /** The certificate is active. */
  Optional<Proof> certificate() {
    return known.map(
        it ->
            new Proof(
                state(it.keystore()),
                messages.get("prerequisites.certificate." + word(it.keystore()), until(it))
                    + reason(it.keystore()),
                ""));
  }

  private String until(Known it) {
    return messages.date(it.certificate().certificate().getNotAfter().toInstant());
  }

  /** Only the keystore proves that it is active; without it the item stays open. */
  private static State state(Optional<KeystoreProof> keystore) {
    return keystore
        .map(
            proof ->
                switch (proof) {
                  case KeystoreProof.Active() -> State.OK;
                  case KeystoreProof.NotListed() -> State.WARNING;
                  case KeystoreProof.Unverified(Problem problem) -> State.OPEN;
                })
        .orElse(State.OPEN);
  }

  private static String word(Optional<KeystoreProof> keystore) {
    return keystore
        .map(
            proof ->
                switch (proof) {
                  case KeystoreProof.Active() -> "active";
                  case KeystoreProof.NotListed() -> "notListed";
                  case KeystoreProof.Unverified(Problem problem) -> "unverified";
                })
        .orElse("proof");
  }

  private String reason(Optional<KeystoreProof> keystore) {
    return keystore.isPresent()
            && keystore.get() instanceof KeystoreProof.Unverified(Problem problem)
        ? " " + messages.of(problem).summary()
        : "";
  }

  /** Servers were picked. */
  Optional<Proof> servers(int picked) {
    return picked == 0
        ? Optional.empty()
        : Optional.of(new Proof(State.OK, messages.get("prerequisites.server.proof", picked), ""));
  }
}
