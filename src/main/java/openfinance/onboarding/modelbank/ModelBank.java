package openfinance.onboarding.modelbank;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import openfinance.onboarding.directory.Environment;

/**
 * The embedded ecosystem: a Trust Framework and LFIs on this computer's loopback address. Runs
 * until it is closed.
 */
public final class ModelBank implements AutoCloseable {
  private final Path folder;

  private ModelBank(Path folder) {
    this.folder = folder;
  }

  /**
   * Makes a fresh PKI, writes its files to the folder and starts the servers.
   *
   * @param port the first port to listen on, the second being the next one; 0 for any two free ones
   * @param folder where certificates and keys are written for people to pick; made when missing
   */
  public static ModelBank start(int port, Path folder) {
    return new ModelBank(folder);
  }

  /** The demo as an environment like the others. */
  public Environment environment() {
    throw new UnsupportedOperationException();
  }

  /** Where its certificates and keys lie. */
  public Path folder() {
    return folder;
  }

  /** The stand-in for the public roots: always trusted in the demo. */
  public List<X509Certificate> publicAuthorities() {
    throw new UnsupportedOperationException();
  }

  /** The demo Trust Framework's CA certificates, issuing CA and root. */
  public List<X509Certificate> trustFrameworkAuthorities() {
    throw new UnsupportedOperationException();
  }

  /** The LFIs' side of the demo. */
  public AdminPortal portal() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {}
}
