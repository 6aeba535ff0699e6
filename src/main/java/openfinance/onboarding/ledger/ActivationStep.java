package openfinance.onboarding.ledger;

/** What the LFI activates in its Admin Portal, in this order. */
public enum ActivationStep {
  TPP,
  SOFTWARE_STATEMENT,
  CLIENT
}
