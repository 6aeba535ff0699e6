package openfinance.onboarding.cli;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.ProxyChoice;
import openfinance.onboarding.transport.TrustAnchors;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How servers are reached and who may vouch for them. */
final class ConnectionOptions {
  private static final int LONGEST = 3600;

  @Option(names = "--trust", paramLabel = "FILE")
  private List<Path> trust = new ArrayList<>();

  @Option(names = "--proxy", paramLabel = "none|system|HOST:PORT", converter = ProxyConverter.class)
  private ProxyChoice proxy = new ProxyChoice.OperatingSystem();

  @Mixin private ProxyLoginOptions login = new ProxyLoginOptions();

  @Option(names = "--timeout", paramLabel = "SECONDS")
  private int timeout = (int) ConnectionPolicy.DEFAULT_TIMEOUT.toSeconds();

  /** The CA certificates in the files. A file without any ends the command. */
  List<X509Certificate> trusted(CredentialReader reader) {
    return trust.stream()
        .flatMap(file -> ProblemException.orEnd(reader.readAuthorities(file)).stream())
        .distinct()
        .toList();
  }

  /** The policy that trusts these CAs beside the public ones. */
  ConnectionPolicy policy(List<X509Certificate> trusted, Terminal terminal, Output output) {
    if (timeout < 1 || timeout > LONGEST) {
      throw new UsageException("usage.timeout", Integer.toString(timeout));
    }
    return new ConnectionPolicy(new TrustAnchors(trusted), proxy, Duration.ofSeconds(timeout))
        .with(login.logins(terminal, output));
  }
}
