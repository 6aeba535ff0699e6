package openfinance.onboarding.modelbank;

import java.io.IOException;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.credentials.PrivateFiles;

/** The files of the demo that people pick. Its keys live nowhere else. */
final class DemoFolder {
  static final String TRANSPORT = "transport.pem";
  static final String TRANSPORT_KEY = "transport.key";
  static final String ALL_AUTHORITIES = "ca-certificates.pem";

  /** Opens the demo's files. It protects nothing and stands in the folder's own READ-ME. */
  static final String PASSPHRASE = "dune-ledger";

  private DemoFolder() {}

  /** Writes all files, replacing those of an earlier demo. */
  static void write(Path folder, DemoTrustFramework framework, DemoTpp tpp, String participants)
      throws IOException {
    PrivateFiles files = PrivateFiles.in(folder);
    writeAuthorities(files, framework);
    writeTransport(files, tpp);
    files.write("signing.pem", Pem.of(tpp.signing().certificate()));
    files.write("signing.key", KeyFiles.plain(tpp.signing().key()));
    files.write("expired.pem", Pem.of(tpp.expired().certificate()));
    files.write("expired.key", KeyFiles.plain(tpp.expired().key()));
    files.write("other.key", KeyFiles.plain(tpp.otherKey()));
    files.write("participants.json", participants);
    files.write("READ-ME.txt", ReadMe.text());
  }

  private static void writeAuthorities(PrivateFiles files, DemoTrustFramework framework)
      throws IOException {
    List<X509Certificate> all = new ArrayList<>(framework.authorities());
    files.write("issuer-ca.pem", Pem.of(all.getFirst()));
    files.write("root-ca.pem", Pem.of(all.getLast()));
    files.write("public-root-ca.pem", Pem.of(framework.publicRoot()));
    all.add(framework.publicRoot());
    files.write(ALL_AUTHORITIES, Pem.of(all));
  }

  private static void writeTransport(PrivateFiles files, DemoTpp tpp) throws IOException {
    IssuedCertificate transport = tpp.transport();
    char[] passphrase = PASSPHRASE.toCharArray();
    files.write(TRANSPORT, Pem.of(transport.certificate()));
    files.write(TRANSPORT_KEY, KeyFiles.plain(transport.key()));
    files.write("transport-encrypted.key", KeyFiles.encrypted(transport.key(), passphrase));
    files.write("transport.p12", KeyFiles.pkcs12(transport, passphrase));
  }
}
