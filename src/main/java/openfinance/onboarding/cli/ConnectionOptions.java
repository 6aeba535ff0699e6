package openfinance.onboarding.cli;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.ProxyChoice;
import openfinance.onboarding.transport.TrustAnchors;
import picocli.CommandLine.Option;

/** How servers are reached and who may vouch for them. */
final class ConnectionOptions {
  private static final int LONGEST = 3600;

  @Option(names = "--trust", paramLabel = "FILE")
  private List<Path> trust = new ArrayList<>();

  @Option(names = "--proxy", paramLabel = "none|system|HOST:PORT", converter = ProxyConverter.class)
  private ProxyChoice proxy = new ProxyChoice.Direct();

  @Option(names = "--timeout", paramLabel = "SECONDS")
  private int timeout = (int) ConnectionPolicy.DEFAULT_TIMEOUT.toSeconds();

  /** The files with CA certificates, read. A file without a certificate ends the command. */
  List<CredentialFile> trusted(CredentialReader reader) {
    return trust.stream().map(file -> certificates(reader, file)).toList();
  }

  /** The policy that trusts these files beside the public CAs. */
  ConnectionPolicy policy(List<CredentialFile> trusted) {
    if (timeout < 1 || timeout > LONGEST) {
      throw new UsageException("usage.timeout", Integer.toString(timeout));
    }
    List<X509Certificate> added =
        trusted.stream().flatMap(file -> file.certificates().stream()).distinct().toList();
    return new ConnectionPolicy(new TrustAnchors(added), proxy, Duration.ofSeconds(timeout));
  }

  private static CredentialFile certificates(CredentialReader reader, Path path) {
    CredentialFile file = ProblemException.orEnd(reader.read(path));
    if (file.certificates().isEmpty()) {
      String name = String.valueOf(path.getFileName());
      throw new ProblemException(Problem.of(ProblemCode.CERTIFICATE_EXPECTED, name, "PRIVATE_KEY"));
    }
    return file;
  }
}
