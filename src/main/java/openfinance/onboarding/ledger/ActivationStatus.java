package openfinance.onboarding.ledger;

/** How far the LFI is with one activation step. */
public enum ActivationStatus {
  PENDING,
  ACTIVE,
  BLOCKED
}
