package openfinance.onboarding.cli;

import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.Composition;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.IdentityAssembly;
import openfinance.onboarding.credentials.TrustFramework;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.problem.Finding;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;

/** Joins the files that were read into an identity and checks it. */
final class CredentialCheck {
  private final Composition composition;
  private final Optional<Environment> environment;
  private final EntryChoice entry;

  /** Checks for this environment, as far as it is known. */
  CredentialCheck(Composition composition, Optional<Environment> environment, EntryChoice entry) {
    this.composition = composition;
    this.environment = environment;
    this.entry = entry;
  }

  /**
   * What came of it.
   *
   * @param files the files that could be read
   * @param identity the certificate and key that belong together, also when a check stops them
   */
  record Result(
      List<CredentialFile> files, Optional<ClientIdentity> identity, List<Finding> findings) {
    /** What stops the person. */
    List<Problem> errors() {
      return findings.stream().map(Finding::problem).filter(Problem::isError).toList();
    }

    /** What is shown, and the work goes on. */
    List<Finding> warnings() {
      return findings.stream().filter(finding -> !finding.problem().isError()).toList();
    }

    /** The certificate that was meant, also without its key. */
    Optional<X509Certificate> certificate() {
      return identity
          .map(found -> found.certificate().certificate())
          .or(() -> files.stream().flatMap(file -> file.certificates().stream()).findFirst());
    }
  }

  /** Joins and checks; the trusted CA certificates complete the chain that is sent. */
  Result check(List<Outcome<CredentialFile>> read, List<X509Certificate> authorities) {
    List<CredentialFile> files =
        read.stream().map(Outcome::toOptional).flatMap(Optional::stream).toList();
    List<Finding> unreadable = read.stream().flatMap(CredentialCheck::fault).toList();
    if (!unreadable.isEmpty()) {
      return new Result(files, Optional.empty(), unreadable);
    }
    return switch (entry.choose(files)) {
      case Outcome.Failure<ClientIdentity>(Problem problem) ->
          new Result(files, Optional.empty(), List.of(IdentityAssembly.finding(problem)));
      case Outcome.Success<ClientIdentity>(ClientIdentity identity) ->
          checked(files, identity, authorities);
    };
  }

  private Result checked(
      List<CredentialFile> files, ClientIdentity bare, List<X509Certificate> authorities) {
    ClientIdentity identity = bare.completedWith(authorities);
    List<Finding> findings =
        composition.identityChecks().check(identity, trustFramework(authorities));
    return new Result(files, Optional.of(identity), new ArrayList<>(findings));
  }

  private TrustFramework trustFramework(List<X509Certificate> authorities) {
    return new TrustFramework(
        environment.map(known -> known.kind().id()).orElse(""),
        environment.filter(known -> known.kind() == Environment.Kind.PRODUCTION).isPresent(),
        authorities,
        environment.map(Environment::authorityNames).orElse(List.of()),
        environment.map(Environment::authoritiesElsewhere).orElse(Map.of()));
  }

  private static Stream<Finding> fault(Outcome<CredentialFile> outcome) {
    return outcome instanceof Outcome.Failure<CredentialFile>(Problem problem)
        ? Stream.of(IdentityAssembly.finding(problem))
        : Stream.empty();
  }
}
