package openfinance.onboarding.transport;

import java.net.Socket;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.X509ExtendedTrustManager;

/** Lets the JDK judge servers, host name included, and writes down what it saw. */
final class RecordingTrustManager extends X509ExtendedTrustManager {
  private final X509ExtendedTrustManager delegate;
  private final Handshake handshake;

  RecordingTrustManager(X509ExtendedTrustManager delegate, Handshake handshake) {
    this.delegate = delegate;
    this.handshake = handshake;
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    handshake.onServerChain(List.of(chain));
    try {
      delegate.checkServerTrusted(chain, authType, socket);
    } catch (CertificateException e) {
      handshake.onDistrust(e, isTrustedUnderAnyName(chain, authType));
      throw e;
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    handshake.onServerChain(List.of(chain));
    try {
      delegate.checkServerTrusted(chain, authType, engine);
    } catch (CertificateException e) {
      handshake.onDistrust(e, isTrustedUnderAnyName(chain, authType));
      throw e;
    }
  }

  @Override
  public void checkServerTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    handshake.onServerChain(List.of(chain));
    try {
      delegate.checkServerTrusted(chain, authType);
    } catch (CertificateException e) {
      handshake.onDistrust(e, false);
      throw e;
    }
  }

  /** Without a connection the JDK looks at the certificates and at no host name. */
  private boolean isTrustedUnderAnyName(X509Certificate[] chain, String authType) {
    try {
      delegate.checkServerTrusted(chain, authType);
      return true;
    } catch (CertificateException e) {
      return false;
    }
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, Socket socket)
      throws CertificateException {
    delegate.checkClientTrusted(chain, authType, socket);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType, SSLEngine engine)
      throws CertificateException {
    delegate.checkClientTrusted(chain, authType, engine);
  }

  @Override
  public void checkClientTrusted(X509Certificate[] chain, String authType)
      throws CertificateException {
    delegate.checkClientTrusted(chain, authType);
  }

  @Override
  public X509Certificate[] getAcceptedIssuers() {
    return delegate.getAcceptedIssuers();
  }
}
