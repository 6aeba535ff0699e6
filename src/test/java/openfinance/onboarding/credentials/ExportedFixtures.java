package openfinance.onboarding.credentials;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import openfinance.onboarding.testkit.OpenSslFiles;

/** The credential of {@link CredentialFixtures} as exports, copies and other tools leave it. */
final class ExportedFixtures {
  private static final String PASSPHRASE = CredentialFixtures.PASSPHRASE;
  private static final String STORE_PASSPHRASE = "of-the-keystore";

  private final OpenSslFiles files;

  private ExportedFixtures(OpenSslFiles files) {
    this.files = files;
  }

  static void makeAll(OpenSslFiles files) throws IOException {
    ExportedFixtures fixtures = new ExportedFixtures(files);
    fixtures.texts();
    fixtures.otherLabels();
    fixtures.keys();
    fixtures.keystores();
    fixtures.refused();
  }

  private void texts() throws IOException {
    files.openssl("pkcs12 -in modern.p12 -passin pass:" + PASSPHRASE + " -nodes -out bags.pem");
    files.openssl("pkcs7 -in chain.p7b -print_certs -out printed.pem");
    for (String name : List.of("root", "issuing")) {
      files.openssl("x509 -in " + name + ".pem -text -out " + name + "-text.pem");
    }
    files.join("chain-text.pem", "leaf-text.pem", "issuing-text.pem", "root-text.pem");
    String pem = files.text("leaf.pem");
    files.write("leaf-one-line.pem", pem.replace('\n', ' '));
    files.write("leaf-cr.pem", pem.replace('\n', '\r'));
    files.write("leaf-spaces.pem", pem.replace("\n", " \t\n\n"));
    files.write("key-crlf.pem", "\uFEFF" + files.text("leaf.key").replace("\n", "\r\n"));
  }

  private void otherLabels() throws IOException {
    String p7b = files.text("chain.p7b");
    files.write("chain-labelled-certificate.pem", p7b.replace("PKCS7", "CERTIFICATE"));
    files.write("chain-cms.pem", p7b.replace("PKCS7", "CMS"));
    files.write("leaf-x509.pem", files.text("leaf.pem").replace("CERTIFICATE", "X509 CERTIFICATE"));
    String archive =
        Base64.getMimeEncoder().encodeToString(Files.readAllBytes(files.path("modern.p12")));
    files.write("modern-bare.txt", archive);
    files.write(
        "modern-armoured.pem", "-----BEGIN PKCS12-----\n" + archive + "\n-----END PKCS12-----\n");
  }

  private void keys() throws IOException {
    pkcs8("key-scrypt-small.der", "-outform DER -scrypt -scrypt_N 1024 -scrypt_r 8 -scrypt_p 1");
    pkcs8("key-scrypt-small.pem", "-scrypt -scrypt_N 1024 -scrypt_r 8 -scrypt_p 1");
    pkcs8("key-pbes1-3des.der", "-outform DER -iter 20 -v1 PBE-SHA1-3DES");
    pkcs8("key-aes192.pem", "-iter 20 -v2 aes-192-cbc");
    files.openssl(
        "rsa -in leaf.key -traditional -aes192 -out key-pkcs1-aes192.pem -passout pass:"
            + PASSPHRASE);
    files.openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-384 -out ec-p384.pem");
    files.openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-521 -out ec-p521.pem");
    files.openssl("genpkey -algorithm RSA-PSS -pkeyopt rsa_keygen_bits:2048 -out rsa-pss.pem");
    files.openssl(
        "pkcs8 -topk8 -in ec-sec1.pem -iter 20 -out ec-aes256.pem -passout pass:" + PASSPHRASE);
  }

  private void pkcs8(String name, String options) throws IOException {
    files.openssl(
        "pkcs8 -topk8 -in leaf.key -passout pass:%s %s -out %s"
            .formatted(PASSPHRASE, options, name));
  }

  private void keystores() throws IOException {
    files.openssl(
        "pkcs12 -export -legacy -iter 20 -inkey leaf.key -in chain.pem -out legacy-quick.p12"
            + " -passout pass:"
            + PASSPHRASE);
    String generate = "-genkeypair -keyalg EC -groupname secp256r1 -validity 300 -storetype ";
    for (String type : List.of("PKCS12", "JKS")) {
      for (String alias : List.of("first", "second")) {
        files.keytool(
            generate
                + "%1$s -dname CN=%2$s -alias %2$s -keystore several.%1$s -storepass %3$s"
                    .formatted(type, alias, PASSPHRASE));
      }
    }
    files.keytool(
        generate
            + "JKS -dname CN=own -keystore own-key.jks -storepass %s -keypass %s"
                .formatted(STORE_PASSPHRASE, PASSPHRASE));
    files.keytool(
        generate
            + "PKCS12 -J-Dkeystore.pkcs12.legacy -dname CN=old -keystore legacy-keytool.p12"
            + " -storepass "
            + PASSPHRASE);
    files.keytool(generate + "JCEKS -dname CN=old -keystore old.jceks -storepass " + PASSPHRASE);
  }

  private void refused() throws IOException {
    pkcs8("key-camellia.pem", "-v2 camellia-256-cbc");
    files.openssl(
        "rsa -in leaf.key -traditional -camellia256 -out key-pkcs1-camellia.pem -passout pass:"
            + PASSPHRASE);
    files.openssl("crl2pkcs7 -in list.crl -out only-crl.p7b");
    files.write("archive.zip", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0, (byte) 0x9C});
    files.write("download.html", "\n\n<html lang=\"en\"><body>Sign in</body></html>\n");
    for (String name : List.of("modern.p12", "key-pkcs8.der", "chain-der.p7b", "list.crl")) {
      byte[] whole = Files.readAllBytes(files.path(name));
      files.write("half-" + name, Arrays.copyOf(whole, whole.length / 2));
    }
  }
}
