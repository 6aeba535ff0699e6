package openfinance.onboarding.transport;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketImpl;
import java.nio.channels.SocketChannel;
import org.jspecify.annotations.Nullable;

/**
 * A socket over a channel, so that an interrupt ends what it waits for, whose reads end with the
 * deadline however small the pieces that arrive: a socket's own timeout starts anew at each byte.
 */
final class DeadlineSocket extends Socket {
  private final Socket delegate;
  private final Deadline deadline;

  DeadlineSocket(Deadline deadline) throws IOException {
    super((SocketImpl) null);
    this.delegate = SocketChannel.open().socket();
    this.deadline = deadline;
  }

  @Override
  public void connect(SocketAddress endpoint, int timeout) throws IOException {
    delegate.connect(endpoint, deadline.millisLeft());
  }

  @Override
  public InputStream getInputStream() throws IOException {
    return new DeadlineInputStream(delegate.getInputStream());
  }

  @Override
  public OutputStream getOutputStream() throws IOException {
    return new PatientOutputStream(delegate.getOutputStream());
  }

  @Override
  public void bind(@Nullable SocketAddress bindpoint) throws IOException {
    delegate.bind(bindpoint);
  }

  @Override
  public @Nullable InetAddress getInetAddress() {
    return delegate.getInetAddress();
  }

  @Override
  public InetAddress getLocalAddress() {
    return delegate.getLocalAddress();
  }

  @Override
  public int getPort() {
    return delegate.getPort();
  }

  @Override
  public int getLocalPort() {
    return delegate.getLocalPort();
  }

  @Override
  public @Nullable SocketAddress getRemoteSocketAddress() {
    return delegate.getRemoteSocketAddress();
  }

  @Override
  public @Nullable SocketAddress getLocalSocketAddress() {
    return delegate.getLocalSocketAddress();
  }

  @Override
  public void setTcpNoDelay(boolean on) throws SocketException {
    delegate.setTcpNoDelay(on);
  }

  @Override
  public void setSoLinger(boolean on, int linger) throws SocketException {
    delegate.setSoLinger(on, linger);
  }

  @Override
  public void setSoTimeout(int timeout) throws SocketException {
    delegate.setSoTimeout(timeout);
  }

  @Override
  public int getSoTimeout() throws SocketException {
    return delegate.getSoTimeout();
  }

  @Override
  public void setKeepAlive(boolean on) throws SocketException {
    delegate.setKeepAlive(on);
  }

  @Override
  public void setReuseAddress(boolean on) throws SocketException {
    delegate.setReuseAddress(on);
  }

  @Override
  public void shutdownInput() throws IOException {
    delegate.shutdownInput();
  }

  @Override
  public void shutdownOutput() throws IOException {
    delegate.shutdownOutput();
  }

  @Override
  public boolean isConnected() {
    return delegate.isConnected();
  }

  @Override
  public boolean isBound() {
    return delegate.isBound();
  }

  @Override
  public boolean isClosed() {
    return delegate.isClosed();
  }

  @Override
  public boolean isInputShutdown() {
    return delegate.isInputShutdown();
  }

  @Override
  public boolean isOutputShutdown() {
    return delegate.isOutputShutdown();
  }

  @Override
  public void close() throws IOException {
    delegate.close();
  }

  @Override
  public String toString() {
    return delegate.toString();
  }

  /**
   * Keeps a failed write to itself: a server that refuses a certificate closes while we still
   * write, and the alert that says why lies there to be read. Reading comes to the same end.
   */
  private final class PatientOutputStream extends FilterOutputStream {
    PatientOutputStream(OutputStream out) {
      super(out);
    }

    @Override
    public void write(int value) throws IOException {
      write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] source, int offset, int length) throws IOException {
      try {
        out.write(source, offset, length);
      } catch (IOException e) {
        if (delegate.isClosed()) {
          throw e;
        }
      }
    }
  }

  private final class DeadlineInputStream extends FilterInputStream {
    DeadlineInputStream(InputStream in) {
      super(in);
    }

    @Override
    public int read() throws IOException {
      delegate.setSoTimeout(deadline.millisLeft());
      return super.read();
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      delegate.setSoTimeout(deadline.millisLeft());
      return super.read(target, offset, length);
    }
  }
}
