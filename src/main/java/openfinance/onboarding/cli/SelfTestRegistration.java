package openfinance.onboarding.cli;

import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.Composition;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.IdentityAssembly;
import openfinance.onboarding.discovery.ResolvedServer;
import openfinance.onboarding.ledger.Ledger;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.registration.RegistrationRequest;
import openfinance.onboarding.registration.RegistrationResult;
import openfinance.onboarding.registration.RequestBody;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.TrustAnchors;

/** The whole job on this computer alone: a registration with the model bank. */
final class SelfTestRegistration {
  private final Composition composition;
  private final Path folder;

  SelfTestRegistration(Composition composition, Path folder) {
    this.composition = composition;
    this.folder = folder;
  }

  /** Opens an empty ledger and reads it. */
  void ledger() {
    try (Ledger ledger = openLedger()) {
      if (!ledger.records().isEmpty()) {
        throw new IllegalStateException("a new ledger is not empty");
      }
    }
  }

  /** Registers over mutual TLS and finds the registration in the ledger. */
  void register() {
    try (ModelBank bank = ModelBank.start(0, folder);
        Ledger ledger = openLedger()) {
      RegistrationResult result = composition.registration(ledger).register(request(bank));
      if (!(result.outcome() instanceof RegistrationOutcome.Registered)) {
        throw new IllegalStateException(result.outcome() + "\n" + result.transcript());
      }
      if (ledger.record(result.attempt().interactionId()).isEmpty()) {
        throw new IllegalStateException("the registration is not in the ledger");
      }
    }
  }

  private RegistrationRequest request(ModelBank bank) {
    List<X509Certificate> trusted = new ArrayList<>(bank.publicAuthorities());
    trusted.addAll(bank.trustFrameworkAuthorities());
    ConnectionPolicy policy = ConnectionPolicy.direct(new TrustAnchors(trusted));
    ClientIdentity identity = identity().completedWith(trusted);
    URI wellKnown = bank.wellKnown(bank.servers().getFirst());
    Target target =
        new Target(
            wellKnown.toString(), Outcome.success(wellKnown), Optional.of(bank.environment()));
    ResolvedServer server =
        orFail(
            new TargetResolution(composition.discovery(), policy, false)
                .resolve(target, Optional.empty()));
    return new RegistrationRequest(
        TargetResolution.registrationTarget(target, server), identity, RequestBody.JSON, policy);
  }

  private ClientIdentity identity() {
    return orFail(
        IdentityAssembly.of(
            List.of(
                orFail(composition.credentialReader().read(folder.resolve("transport.pem"))),
                orFail(composition.credentialReader().read(folder.resolve("transport.key"))))));
  }

  private Ledger openLedger() {
    return orFail(composition.ledger(composition.folders().ledger()));
  }

  private static <T> T orFail(Outcome<T> outcome) {
    return switch (outcome) {
      case Outcome.Success<T>(T value) -> value;
      case Outcome.Failure<T>(var problem) -> throw new IllegalStateException(problem.toString());
    };
  }
}
