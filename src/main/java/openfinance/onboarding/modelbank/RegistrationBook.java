package openfinance.onboarding.modelbank;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.ActivationStep;

/** What the LFIs noted about each TPP, and how far each is activated. */
final class RegistrationBook implements AdminPortal {
  private final Map<Key, PortalEntry> entries = new LinkedHashMap<>();
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final DemoHosts hosts;
  private final Clock clock;

  RegistrationBook(DemoHosts hosts, Clock clock) {
    this.hosts = hosts;
    this.clock = clock;
  }

  /** A registration at an LFI. */
  private record Key(String issuer, String applicationId) {}

  /** Notes a registration. A repeated one keeps what was activated or blocked. */
  void register(DemoServer server, PresentedTpp tpp, UUID interaction) {
    Key key = new Key(hosts.issuer(server).toString(), tpp.applicationId());
    boolean active = server.behaviour() == Behaviour.REGISTERS_AND_ACTIVATES;
    synchronized (entries) {
      PortalEntry earlier = entries.get(key);
      List<ActivationState> activation = earlier == null ? fresh(active) : earlier.activation();
      entries.put(key, entry(server, tpp, interaction, activation));
    }
    tellListeners();
  }

  private PortalEntry entry(
      DemoServer server, PresentedTpp tpp, UUID interaction, List<ActivationState> activation) {
    return new PortalEntry(
        hosts.issuer(server).toString(),
        DemoEcosystem.lfiName(server),
        server.name(),
        tpp.name(),
        tpp.organizationId(),
        DemoTpp.ROLES,
        hosts.keys(tpp.organizationId(), tpp.applicationId()).toString(),
        tpp.certificateDn(),
        tpp.applicationId(),
        tpp.applicationId(),
        interaction,
        clock.instant(),
        activation);
  }

  private List<ActivationState> fresh(boolean active) {
    return Arrays.stream(ActivationStep.values())
        .map(step -> active ? state(step, ActivationStatus.ACTIVE) : ActivationState.pending(step))
        .toList();
  }

  private ActivationState state(ActivationStep step, ActivationStatus status) {
    return ActivationState.seen(step, status, clock.instant());
  }

  @Override
  public List<PortalEntry> entries() {
    synchronized (entries) {
      return List.copyOf(entries.values());
    }
  }

  @Override
  public Optional<PortalEntry> entry(String issuer, String applicationId) {
    synchronized (entries) {
      return Optional.ofNullable(entries.get(new Key(issuer, applicationId)));
    }
  }

  @Override
  public boolean activate(String issuer, String applicationId, ActivationStep step) {
    return change(
        new Key(issuer, applicationId),
        activation ->
            isNext(step, activation)
                ? with(activation, step, ActivationStatus.ACTIVE)
                : activation);
  }

  @Override
  public void block(String issuer, String applicationId, ActivationStep step) {
    change(
        new Key(issuer, applicationId),
        activation -> with(activation, step, ActivationStatus.BLOCKED));
  }

  @Override
  public Runnable onChange(Runnable listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  private static boolean isNext(ActivationStep step, List<ActivationState> activation) {
    return activation.stream()
        .filter(state -> state.status() != ActivationStatus.ACTIVE)
        .findFirst()
        .filter(state -> state.step() == step)
        .isPresent();
  }

  private List<ActivationState> with(
      List<ActivationState> activation, ActivationStep step, ActivationStatus status) {
    List<ActivationState> changed = new ArrayList<>(activation);
    changed.replaceAll(state -> state.step() == step ? state(step, status) : state);
    return List.copyOf(changed);
  }

  /** Whether there was something to change. */
  private boolean change(Key key, UnaryOperator<List<ActivationState>> how) {
    synchronized (entries) {
      PortalEntry entry = entries.get(key);
      if (entry == null) {
        return false;
      }
      List<ActivationState> changed = how.apply(entry.activation());
      if (changed.equals(entry.activation())) {
        return false;
      }
      entries.put(key, entry.with(changed));
    }
    tellListeners();
    return true;
  }

  /** Outside the lock, so that a listener may ask. */
  private void tellListeners() {
    listeners.forEach(Runnable::run);
  }
}
