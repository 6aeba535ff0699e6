package openfinance.onboarding.modelbank;

import java.util.List;
import java.util.Optional;
import openfinance.onboarding.ledger.ActivationStep;

/**
 * The LFIs' Admin Portal of the demo: what each LFI received and has activated. May be asked from
 * any thread.
 */
public interface AdminPortal {
  /** Everything that LFIs received, oldest first. */
  List<PortalEntry> entries();

  /** What one LFI, named by its issuer, received from an application. */
  Optional<PortalEntry> entry(String issuer, String applicationId);

  /**
   * Activates a step.
   *
   * @return false when it is not the next one
   */
  boolean activate(String issuer, String applicationId, ActivationStep step);

  /** Blocks a step, as an LFI may at any time. */
  void block(String issuer, String applicationId, ActivationStep step);

  /**
   * Runs the listener, on any thread, after each change.
   *
   * @return what stops it
   */
  Runnable onChange(Runnable listener);
}
