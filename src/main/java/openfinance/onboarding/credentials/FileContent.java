package openfinance.onboarding.credentials;

/**
 * What a picked file turned out to hold. Problems name it as an argument; message keys are made of
 * the names.
 */
public enum FileContent {
  CERTIFICATE,
  PRIVATE_KEY,
  /** A certificate signing request (PKCS#10): what is uploaded to obtain a certificate. */
  CSR,
  PUBLIC_KEY,
  /** A certificate revocation list. */
  REVOCATION_LIST,
  HTML,
  TEXT,
  BINARY,
  NOTHING
}
