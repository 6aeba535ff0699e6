package openfinance.onboarding.credentials;

/** The file formats that hold certificates and private keys. Message keys are made of the names. */
public enum FileKind {
  CERTIFICATE_PEM,
  CERTIFICATE_DER,
  CERTIFICATES_PKCS7,
  KEY_PKCS8,
  KEY_PKCS8_ENCRYPTED,
  KEY_PKCS1,
  KEY_PKCS1_ENCRYPTED,
  KEY_SEC1,
  KEY_SEC1_ENCRYPTED,
  CERTIFICATE_AND_KEY_PEM,
  PKCS12,
  JKS
}
