package openfinance.onboarding.modelbank;

/** How an LFI of the demo treats who registers. */
public enum Behaviour {
  /** Registers with 204 and activates at once, as only the sandbox's model bank does. */
  REGISTERS_AND_ACTIVATES,
  /** Registers with 204; a person activates in the Admin Portal. */
  REGISTERS,
  /** The same after {@link RegistrationHosts#DELAY}. */
  REGISTERS_SLOWLY,
  /** Reads the contract strictly: a body, even an empty object, is answered with 415. */
  REGISTERS_WITHOUT_BODY,
  /** Answers 400 with the documented error body. */
  FINDS_FAULT,
  /** Answers 403. */
  FORBIDS,
  /** Answers 503 with Retry-After. */
  IS_UNAVAILABLE,
  /** Refuses every client certificate in the TLS handshake. */
  REFUSES_CERTIFICATE,
  /** Would register, but its server certificate has expired. */
  HAS_EXPIRED_CERTIFICATE,
  /** Registers and closes the connection without an answer. */
  CLOSES_WITHOUT_ANSWER,
  /** Would register, but its metadata names a registration endpoint at a foreign host. */
  NAMES_FOREIGN_ENDPOINT;

  /** Whether the LFI takes note of a TPP that comes this far. */
  boolean registers() {
    return switch (this) {
      case FINDS_FAULT, FORBIDS, IS_UNAVAILABLE, REFUSES_CERTIFICATE -> false;
      case REGISTERS_AND_ACTIVATES,
          REGISTERS,
          REGISTERS_SLOWLY,
          REGISTERS_WITHOUT_BODY,
          HAS_EXPIRED_CERTIFICATE,
          CLOSES_WITHOUT_ANSWER,
          NAMES_FOREIGN_ENDPOINT ->
          true;
    };
  }
}
