package openfinance.onboarding.credentials;

/**
 * A private key that is recognised but not read, and the command that turns it into one that is.
 * Message keys are made of the names.
 */
public enum ForeignKeyFormat {
  OPENSSH("ssh-keygen -p -m PKCS8 -f \"%s\""),
  PUTTY("puttygen \"%s\" -O private-openssh -o transport.key"),
  /** The keystore format of old Java versions with stronger encryption than JKS. */
  JCEKS(
      "keytool -importkeystore -srckeystore \"%s\" -srcstoretype JCEKS"
          + " -destkeystore transport.p12 -deststoretype PKCS12"),
  /** An encryption scheme, cipher or key derivation that is not known here. */
  UNKNOWN_ENCRYPTION("openssl pkcs8 -topk8 -v2 aes-256-cbc -in \"%s\" -out transport.key"),
  /** A key derivation that would take minutes or gigabytes. */
  COSTLY_ENCRYPTION("openssl pkcs8 -topk8 -v2 aes-256-cbc -in \"%s\" -out transport.key"),
  /** A key of another algorithm, or on another curve, than TLS client authentication takes. */
  UNSUPPORTED_ALGORITHM(
      "openssl req -new -newkey rsa:2048 -sha256 -nodes -keyout transport.key -out transport.csr");

  private final String command;

  ForeignKeyFormat(String command) {
    this.command = command;
  }

  /** The command line that helps, for a file of this name. */
  public String commandFor(String fileName) {
    return command.formatted(fileName);
  }
}
