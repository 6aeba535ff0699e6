package openfinance.onboarding.ui.wizard;

import java.util.List;
import java.util.UUID;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.ui.environment.ActiveEnvironment;

/**
 * What is known so far. Each state holds the one before it, so a step cannot run without its
 * inputs.
 */
public sealed interface WizardState {
  /** Nothing is known yet. */
  record Started() implements WizardState {}

  /** The environment is chosen and running, and the role lock-in was read. */
  record Prepared(ActiveEnvironment environment) implements WizardState {}

  /**
   * At least one server is chosen.
   *
   * @param servers those that are resolved: only they can be registered with
   * @param awaited those that are resolved once the identity is known
   */
  record ServersChosen(Prepared prepared, List<ChosenServer> servers, List<AwaitedServer> awaited)
      implements WizardState {
    public ServersChosen {
      servers = List.copyOf(servers);
      awaited = List.copyOf(awaited);
    }

    /** All of them are resolved. */
    public ServersChosen(Prepared prepared, List<ChosenServer> servers) {
      this(prepared, servers, List.of());
    }
  }

  /** The client identity is read and checked, and no server is awaited any more. */
  record IdentityChosen(ServersChosen chosen, ClientIdentity identity, List<CredentialFile> files)
      implements WizardState {
    public IdentityChosen {
      files = List.copyOf(files);
    }
  }

  /** Requests have left; the attempts in the order of the servers. */
  record Submitted(IdentityChosen with, List<UUID> interactionIds) implements WizardState {
    public Submitted {
      interactionIds = List.copyOf(interactionIds);
    }
  }
}
