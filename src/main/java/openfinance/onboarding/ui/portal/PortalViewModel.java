package openfinance.onboarding.ui.portal;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import openfinance.onboarding.ledger.ActivationState;
import openfinance.onboarding.ledger.ActivationStatus;
import openfinance.onboarding.ledger.ActivationStep;
import openfinance.onboarding.modelbank.AdminPortal;
import openfinance.onboarding.modelbank.PortalEntry;
import openfinance.onboarding.ui.tasks.Tasks;

/** What the demo's LFIs received, and the one thing they do: activate, strictly in order. */
public final class PortalViewModel implements AutoCloseable {
  private final AdminPortal portal;
  private final ReadOnlyObjectWrapper<List<PortalEntry>> entries =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ObjectProperty<Integer> shown = new SimpleObjectProperty<>(0);
  private final ObjectProperty<ActivationStep> menu =
      new SimpleObjectProperty<>(ActivationStep.TPP);
  private final Runnable stopFollowing;
  private boolean closed;

  /** The portal at the LFI of this issuer; at the first where it received nothing. */
  public PortalViewModel(AdminPortal portal, String issuer, Tasks tasks) {
    this.portal = portal;
    refresh();
    for (int i = 0; i < entries.get().size(); i++) {
      if (entries.get().get(i).issuer().equals(issuer)) {
        shown.set(i);
      }
    }
    shown.subscribe(now -> openNext());
    stopFollowing = portal.onChange(() -> tasks.onWindowThread(this::refresh));
  }

  /** Everything that LFIs received, oldest first. */
  public ReadOnlyObjectProperty<List<PortalEntry>> entries() {
    return entries.getReadOnlyProperty();
  }

  /** The place of the entry that is shown. */
  public ObjectProperty<Integer> shown() {
    return shown;
  }

  /** The entry that is shown. */
  public Optional<PortalEntry> entry() {
    return entries.get().stream().skip(shown.get()).findFirst();
  }

  /** The page of the portal's menu that is open. */
  public ObjectProperty<ActivationStep> menu() {
    return menu;
  }

  /** How far a step of the shown entry is. */
  public ActivationState state(ActivationStep step) {
    return entry().stream()
        .flatMap(it -> it.activation().stream())
        .filter(state -> state.step() == step)
        .findFirst()
        .orElseGet(() -> ActivationState.pending(step));
  }

  /** Whether the open page's step is the next one to activate. */
  public boolean canActivate() {
    return entry().flatMap(PortalViewModel::next).filter(menu.get()::equals).isPresent();
  }

  /** Activates the open page's step, if it is the next one, and opens the page of the next. */
  public void activate() {
    ActivationStep step = menu.get();
    entry()
        .filter(it -> canActivate() && portal.activate(it.issuer(), it.softwareStatementId(), step))
        .ifPresent(
            it -> {
              refresh();
              entry().flatMap(PortalViewModel::next).ifPresent(menu::set);
            });
  }

  /** Whether the open page's step can be blocked. */
  public boolean canBlock() {
    return entry().isPresent() && state(menu.get()).status() != ActivationStatus.BLOCKED;
  }

  /** Blocks the open page's step: the LFI then refuses the TPP. */
  public void block() {
    entry()
        .filter(it -> canBlock())
        .ifPresent(
            it -> {
              portal.block(it.issuer(), it.softwareStatementId(), menu.get());
              refresh();
            });
  }

  /** The portal was closed: changes matter no longer. */
  @Override
  public void close() {
    closed = true;
    stopFollowing.run();
  }

  /** The page of the step that comes next at the LFI that is shown. */
  private void openNext() {
    menu.set(entry().flatMap(PortalViewModel::next).orElse(ActivationStep.TPP));
  }

  private void refresh() {
    if (!closed) {
      entries.set(List.copyOf(portal.entries()));
    }
  }

  private static Optional<ActivationStep> next(PortalEntry entry) {
    return entry.activation().stream()
        .filter(state -> state.status() != ActivationStatus.ACTIVE)
        .map(ActivationState::step)
        .findFirst();
  }
}
