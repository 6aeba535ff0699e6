package openfinance.onboarding.credentials;

/** The file formats that hold certificates and private keys. Message keys are made of the names. */
public enum FileKind {
  CERTIFICATE_PEM(FileContent.CERTIFICATE),
  CERTIFICATE_DER(FileContent.CERTIFICATE),
  CERTIFICATES_PKCS7(FileContent.CERTIFICATE),
  KEY_PKCS8(FileContent.PRIVATE_KEY),
  KEY_PKCS8_ENCRYPTED(FileContent.PRIVATE_KEY),
  KEY_PKCS1(FileContent.PRIVATE_KEY),
  KEY_PKCS1_ENCRYPTED(FileContent.PRIVATE_KEY),
  KEY_SEC1(FileContent.PRIVATE_KEY),
  KEY_SEC1_ENCRYPTED(FileContent.PRIVATE_KEY),
  CERTIFICATE_AND_KEY_PEM(FileContent.CERTIFICATE),
  PKCS12(FileContent.CERTIFICATE),
  JKS(FileContent.CERTIFICATE),
  /** A signing request: recognised, and of no use here. */
  CERTIFICATE_REQUEST(FileContent.CSR),
  /** A public key alone: recognised, and of no use here. */
  PUBLIC_KEY(FileContent.PUBLIC_KEY),
  /** A revocation list: recognised, and of no use here. */
  REVOCATION_LIST(FileContent.REVOCATION_LIST);

  private final FileContent content;

  FileKind(FileContent content) {
    this.content = content;
  }

  /** Whether it is a format for certificates or private keys, so that it should hold some. */
  boolean holdsCredentials() {
    return content == FileContent.CERTIFICATE || content == FileContent.PRIVATE_KEY;
  }

  /** What a person would call what is in it. */
  public FileContent content() {
    return content;
  }
}
