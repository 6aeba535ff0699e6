package openfinance.onboarding.transport;

import java.net.URI;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSession;
import openfinance.onboarding.credentials.ClientIdentity;
import org.apache.hc.core5.http.Header;

/**
 * One exchange in plain text: what was sent after {@code >}, what came after {@code <}, and what
 * happened between after {@code *}. Redacted at the end as a whole.
 */
final class Transcript {
  /** Before each line of an answer. */
  static final String ANSWER = "< ";

  /** Between an answer's head and its body. */
  static final String END_OF_HEAD = "<";

  private static final int BODY_SHOWN = 8 * 1024;
  private static final int HEADER_SHOWN = 1024;

  private final StringBuilder text = new StringBuilder();

  void request(String method, URI uri, Header[] headers, Optional<String> body) {
    String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
    line("> " + method + " " + uri.getRawPath() + query + " HTTP/1.1");
    headers("> ", headers);
    line(">");
    body.ifPresent(content -> line("> " + content));
  }

  void note(String words) {
    line("* " + words);
  }

  /** The request stayed here. */
  void unsent() {
    note("the request was not sent");
  }

  /**
   * What the handshake showed.
   *
   * @param requested whether the server asked for a client certificate, as far as that is known
   */
  void tls(
      Optional<SSLSession> session,
      Handshake handshake,
      Optional<Boolean> requested,
      Optional<ClientIdentity> identity) {
    session.ifPresent(agreed -> note(agreed.getProtocol() + " " + agreed.getCipherSuite()));
    chain("server certificate", handshake.serverChain());
    if (requested.isEmpty()) {
      return;
    }
    if (requested.get()) {
      note("the server asked for a client certificate");
      handshake.namedAuthorities().forEach(name -> note("  of " + name.getName()));
      identity.ifPresentOrElse(
          held -> chain("client certificate", held.certificate().chain()),
          () -> note("no client certificate was sent"));
    } else {
      note("the server asked for no client certificate");
    }
  }

  private void chain(String whose, List<X509Certificate> chain) {
    for (X509Certificate certificate : chain) {
      note(
          whose
              + ": "
              + certificate.getSubjectX500Principal().getName()
              + ", issued by "
              + certificate.getIssuerX500Principal().getName()
              + ", until "
              + certificate.getNotAfter().toInstant());
    }
  }

  void answer(String statusLine, Header[] headers, String body, boolean truncated) {
    line(ANSWER + statusLine);
    headers(ANSWER, headers);
    line(END_OF_HEAD);
    String shown = body.length() > BODY_SHOWN ? body.substring(0, BODY_SHOWN) : body;
    shown.lines().forEach(part -> line(ANSWER + part));
    if (truncated || shown.length() < body.length()) {
      note("the rest is not shown");
    }
  }

  private void headers(String mark, Header[] headers) {
    for (Header header : headers) {
      String value = String.valueOf(header.getValue());
      String shown = value.length() > HEADER_SHOWN ? value.substring(0, HEADER_SHOWN) + "…" : value;
      line(mark + header.getName() + ": " + shown);
    }
  }

  private void line(String content) {
    text.append(content).append('\n');
  }

  /** The whole, without secrets. */
  String redacted() {
    return Redactor.redact(text.toString());
  }
}
