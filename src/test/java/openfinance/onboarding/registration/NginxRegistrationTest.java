package openfinance.onboarding.registration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import openfinance.onboarding.credentials.ClientIdentity;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.CredentialReader;
import openfinance.onboarding.credentials.IdentityAssembly;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.testkit.FakeLfi;
import openfinance.onboarding.testkit.OpenSslFiles;
import openfinance.onboarding.testkit.Server;
import openfinance.onboarding.testkit.TestAuthority;
import openfinance.onboarding.transport.ConnectionPolicy;
import openfinance.onboarding.transport.TrustAnchors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way with other people's tools: files made by OpenSSL, a real nginx before the LFI. */
class NginxRegistrationTest {
  private static final String SUBJECT =
      "/C=AE/O=Fintech/OU=" + TestAuthority.ORGANISATION_ID + "/CN=" + TestAuthority.APPLICATION_ID;

  private final CredentialReader reader = new CredentialReader();

  private static void makeFiles(OpenSslFiles files) throws IOException {
    files.write("ca.ext", "basicConstraints=critical,CA:true\n");
    files.write("server.ext", "subjectAltName=DNS:" + FakeLfi.HOST + "\n");
    files.write("client.ext", "extendedKeyUsage=clientAuth\n");
    for (String side : List.of("server", "client")) {
      String root = side + "-root";
      String issuing = side + "-issuing";
      files.openssl("ecparam -name prime256v1 -genkey -noout -out " + root + ".key");
      files.openssl("ecparam -name prime256v1 -genkey -noout -out " + issuing + ".key");
      files.openssl(
          "req -new -x509 -key %1$s.key -subj /O=%1$s/CN=%1$s -days 90 -out %1$s.pem"
              .formatted(root));
      files.openssl(
          "req -new -key %1$s.key -subj /O=%1$s/CN=%1$s -out %1$s.csr".formatted(issuing));
      sign(files, issuing, root, "ca.ext");
      files.openssl(
          "req -new -newkey rsa:2048 -nodes -keyout %1$s.key -out %1$s.csr -subj %2$s"
              .formatted(side, side.equals("client") ? SUBJECT : "/CN=" + FakeLfi.HOST));
      sign(files, side, issuing, side + ".ext");
      files.join(side + "-chain.pem", side + ".pem", issuing + ".pem");
    }
  }

  private static void sign(OpenSslFiles files, String name, String by, String extensions)
      throws IOException {
    files.openssl(
        ("x509 -req -in %1$s.csr -CA %2$s.pem -CAkey %2$s.key -CAcreateserial -days 90"
                + " -sha256 -extfile %3$s -out %1$s.pem")
            .formatted(name, by, extensions));
  }

  private CredentialFile read(Path file) {
    return reader.read(file).toOptional().orElseThrow();
  }

  private RegistrationResult register(OpenSslFiles files, int port, List<X509Certificate> trusted) {
    ClientIdentity identity =
        IdentityAssembly.of(
                List.of(read(files.path("client-chain.pem")), read(files.path("client.key"))))
            .toOptional()
            .orElseThrow();
    URI endpoint = URI.create("https://" + FakeLfi.HOST + ":" + port + "/tpp-registration");
    RegistrationTarget target =
        new RegistrationTarget("sandbox", "nginx", "", endpoint, "", endpoint, false);
    return new RegistrationService(new MemoryJournal(), Clock.systemUTC())
        .register(
            new RegistrationRequest(
                target,
                identity,
                RequestBody.JSON,
                ConnectionPolicy.direct(new TrustAnchors(trusted))));
  }

  @Test
  void registersThroughNginxAndSendsNothingToOneThatIsNotTrusted(@TempDir Path folder)
      throws IOException {
    OpenSslFiles files = new OpenSslFiles(folder);
    makeFiles(files);
    Path log = folder.resolve("requests.log");
    RegistrationResult result;
    try (Server nginx =
        Server.nginx(
            folder,
            files.path("server-chain.pem"),
            files.path("server.key"),
            files.path("client-root.pem"),
            "TLSv1.3")) {
      RegistrationResult untrusted = register(files, nginx.port(), List.of());
      RegistrationOutcome.Failed failed =
          assertInstanceOf(RegistrationOutcome.Failed.class, untrusted.outcome());
      assertEquals(ProblemCode.SERVER_UNTRUSTED, failed.reason().code());

      List<X509Certificate> trusted = read(files.path("server-root.pem")).certificates();
      result = register(files, nginx.port(), trusted);
      assertEquals(new RegistrationOutcome.Registered(204), result.outcome(), result::transcript);
    }
    // nginx answers first and writes it down then: the log is whole once it has ended.
    assertEquals(
        "POST /tpp-registration %s CN=%s,OU=%s,O=Fintech,C=AE\n"
            .formatted(
                result.attempt().interactionId(),
                TestAuthority.APPLICATION_ID,
                TestAuthority.ORGANISATION_ID),
        Files.readString(log),
        "all requests that nginx saw");
  }
}
