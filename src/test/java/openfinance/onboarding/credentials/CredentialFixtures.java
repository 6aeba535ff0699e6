package openfinance.onboarding.credentials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import openfinance.onboarding.testkit.OpenSslFiles;

/** One credential in every form that OpenSSL and keytool give it, and the same files damaged. */
final class CredentialFixtures {
  static final String PASSPHRASE = "correct-horse";
  static final String UNICODE = "кλé-密码-🔑";
  static final String APPLICATION = "5f1f6a0e-3c1b-4e0e-9d8a-2b7c6d5e4f30";
  static final String ORGANISATION = "c0ffee00-1111-4222-8333-444455556666";

  private final OpenSslFiles files;

  private CredentialFixtures(OpenSslFiles files) {
    this.files = files;
  }

  static void makeAll(OpenSslFiles files) throws IOException {
    CredentialFixtures fixtures = new CredentialFixtures(files);
    fixtures.hierarchy();
    fixtures.certificateForms();
    fixtures.keyForms();
    fixtures.encryptedKeys();
    fixtures.keystores();
    fixtures.otherThings();
    fixtures.damaged();
  }

  private void hierarchy() throws IOException {
    files.write("ca.cnf", "basicConstraints=critical,CA:TRUE\nkeyUsage=keyCertSign,cRLSign\n");
    files.write("leaf.cnf", "keyUsage=digitalSignature\nextendedKeyUsage=clientAuth\n");
    for (String name : List.of("root", "issuing", "leaf")) {
      files.openssl("genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out " + name + ".key");
    }
    files.openssl("req -new -x509 -key root.key -subj /C=AE/CN=Root -days 900 -out root.pem");
    files.openssl("req -new -key issuing.key -subj /C=AE/CN=Issuing -out issuing.csr");
    sign("issuing", "root", "ca.cnf");
    files.openssl(
        "req -new -key leaf.key -out request.csr -subj /C=AE/O=Fintech/OU="
            + ORGANISATION
            + "/CN="
            + APPLICATION);
    Files.copy(files.path("request.csr"), files.path("leaf.csr"));
    sign("leaf", "issuing", "leaf.cnf");
    files.join("chain.pem", "leaf.pem", "issuing.pem", "root.pem");
    files.join("chain-shuffled.pem", "root.pem", "leaf.pem", "issuing.pem", "leaf.pem");
  }

  private void sign(String name, String issuer, String extensions) throws IOException {
    files.openssl(
        "x509 -req -in %1$s.csr -CA %2$s.pem -CAkey %2$s.key -CAcreateserial -days 397 -sha256"
                .formatted(name, issuer)
            + " -extfile "
            + extensions
            + " -out "
            + name
            + ".pem");
  }

  private void certificateForms() throws IOException {
    String pem = files.text("leaf.pem");
    files.openssl("x509 -in leaf.pem -text -out leaf-text.pem");
    files.write("leaf-crlf.pem", pem.replace("\n", "\r\n"));
    files.write("leaf-bom.pem", "\uFEFF" + pem);
    files.write("leaf-utf16.pem", ("\uFEFF" + pem).getBytes(StandardCharsets.UTF_16LE));
    files.write("leaf-indented.pem", pem.indent(4));
    files.write("leaf-escaped.pem", pem.replace("\n", "\\n"));
    files.write("leaf-bare.txt", pem.replaceAll("-----[A-Z ]+-----", ""));
    files.write("leaf-misnamed.key", pem);
    files.openssl("x509 -in leaf.pem -trustout -addtrust clientAuth -out leaf-trusted.pem");
    files.openssl("x509 -in leaf.pem -outform DER -out leaf.der");
    files.openssl("crl2pkcs7 -nocrl -certfile chain-shuffled.pem -out chain.p7b");
    files.openssl("crl2pkcs7 -nocrl -certfile chain.pem -outform DER -out chain-der.p7b");
  }

  private void keyForms() throws IOException {
    files.openssl("pkcs8 -topk8 -nocrypt -in leaf.key -outform DER -out key-pkcs8.der");
    files.openssl("rsa -in leaf.key -traditional -out key-pkcs1.pem");
    files.openssl("rsa -in leaf.key -traditional -outform DER -out key-pkcs1.der");
    files.openssl("ecparam -genkey -name prime256v1 -out ec-sec1-parameters.pem");
    files.openssl("ec -in ec-sec1-parameters.pem -out ec-sec1.pem");
    files.openssl("ec -in ec-sec1.pem -outform DER -out ec-sec1.der");
    files.openssl("pkcs8 -topk8 -nocrypt -in ec-sec1.pem -out ec-pkcs8.pem");
    files.join("cert-and-key.pem", "leaf.pem", "leaf.key");
    files.join("key-and-chain.pem", "key-pkcs1.pem", "chain-shuffled.pem");
  }

  private void encryptedKeys() throws IOException {
    pkcs8("key-aes256.pem", "-v2 aes-256-cbc");
    pkcs8("key-aes128-sha1.pem", "-iter 20 -v2 aes-128-cbc -v2prf hmacWithSHA1");
    pkcs8("key-aes256-sha512.pem", "-v2 aes-256-cbc -v2prf hmacWithSHA512 -iter 100000");
    pkcs8("key-3des.pem", "-iter 20 -v2 des3");
    pkcs8("key-scrypt.pem", "-scrypt");
    pkcs8("key-pbes1-md5-des.pem", "-iter 20 -v1 PBE-MD5-DES -provider legacy -provider default");
    pkcs8("key-pbes1-sha1-des.pem", "-iter 20 -v1 PBE-SHA1-DES -provider legacy -provider default");
    pkcs8("key-pbes1-3des.pem", "-iter 20 -v1 PBE-SHA1-3DES");
    pkcs8("key-pbes1-2des.pem", "-iter 20 -v1 PBE-SHA1-2DES");
    pkcs8(
        "key-pbes1-rc2-40.pem", "-iter 20 -v1 PBE-SHA1-RC2-40 -provider legacy -provider default");
    pkcs8(
        "key-pbes1-rc2-128.pem",
        "-iter 20 -v1 PBE-SHA1-RC2-128 -provider legacy -provider default");
    pkcs8(
        "key-pbes1-rc4-128.pem",
        "-iter 20 -v1 PBE-SHA1-RC4-128 -provider legacy -provider default");
    pkcs8("key-aes256.der", "-iter 20 -outform DER");
    traditional("rsa", "leaf.key", "-aes256", "key-pkcs1-aes256.pem");
    traditional("rsa", "leaf.key", "-aes128", "key-pkcs1-aes128.pem");
    traditional("rsa", "leaf.key", "-des3", "key-pkcs1-3des.pem");
    files.openssl(
        "ec -in ec-sec1.pem -aes256 -passout pass:" + PASSPHRASE + " -out ec-sec1-aes256.pem");
    files.join("cert-and-aes256.pem", "leaf.pem", "key-aes256.pem");
    files.openssl("pkcs8 -topk8 -in leaf.key -out unicode.pem -passout pass:" + UNICODE);
    files.openssl(
        "rsa -in leaf.key -traditional -aes256 -out unicode-pkcs1.pem -passout pass:" + UNICODE);
  }

  private void pkcs8(String name, String options) throws IOException {
    files.openssl(
        "pkcs8 -topk8 -in leaf.key -passout pass:%s %s -out %s"
            .formatted(PASSPHRASE, options, name));
  }

  private void traditional(String algorithm, String in, String cipher, String out)
      throws IOException {
    files.openssl(
        "%s -in %s -traditional %s -passout pass:%s -out %s"
            .formatted(algorithm, in, cipher, PASSPHRASE, out));
  }

  private void keystores() throws IOException {
    pkcs12("modern.p12", PASSPHRASE, " -iter 20");
    pkcs12("legacy.p12", PASSPHRASE, " -legacy");
    pkcs12("no-mac.p12", PASSPHRASE, " -nomac");
    pkcs12("unicode.p12", UNICODE, " -legacy");
    pkcs12("empty-password.p12", "", " -iter 20");
    pkcs12("unprotected.p12", "", " -keypbe NONE -certpbe NONE -nomac");
    String generate =
        "-genkeypair -keyalg RSA -keysize 2048 -dname CN=x -validity 300 -storepass " + PASSPHRASE;
    files.keytool(generate + " -storetype PKCS12 -keystore keytool.p12");
    files.keytool(generate + " -keypass " + PASSPHRASE + " -storetype JKS -keystore keytool.jks");
    files.keytool(
        "-importcert -noprompt -file root.pem -storetype JKS -keystore certificates.jks -storepass "
            + PASSPHRASE);
  }

  private void pkcs12(String name, String passphrase, String options) throws IOException {
    files.openssl(
        "pkcs12 -export -inkey leaf.key -in chain.pem -passout pass:%s -out %s%s"
            .formatted(passphrase, name, options));
  }

  private void otherThings() throws IOException {
    files.openssl("req -in request.csr -outform DER -out request.der");
    files.openssl("pkey -in leaf.key -pubout -out public.pem");
    files.openssl("pkey -in leaf.key -pubout -outform DER -out public.der");
    files.openssl("rsa -in leaf.key -RSAPublicKey_out -out public-pkcs1.pem");
    files.write("public-ssh.pub", "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQ me@example\n");
    files.write("index.txt", "");
    files.write(
        "crl.cnf",
        """
        [ca]
        default_ca=d
        [d]
        database=index.txt
        default_md=sha256
        default_crl_days=9
        """);
    files.openssl("ca -config crl.cnf -gencrl -keyfile root.key -cert root.pem -out list.crl");
    files.write(
        "openssh.key",
        """
        -----BEGIN OPENSSH PRIVATE KEY-----
        b3BlbnNzaC1rZXktdjEA
        -----END OPENSSH PRIVATE KEY-----
        """);
    files.write("putty.ppk", "PuTTY-User-Key-File-3: ssh-rsa\nEncryption: none\n");
    files.openssl("genpkey -algorithm ED25519 -out ed25519.pem");
    files.openssl("genpkey -algorithm EC -pkeyopt ec_paramgen_curve:secp256k1 -out ec-k1.pem");
    files.openssl("dsaparam -genkey -noout -out dsa.pem 1024");
    files.openssl("ecparam -name prime256v1 -out parameters.pem");
    files.write("page.html", "<!DOCTYPE html>\n<html><body>Sign in</body></html>\n");
    files.write("words.txt", "The certificate is in the other folder.\n");
  }

  private void damaged() throws IOException {
    String pem = files.text("leaf.pem");
    byte[] der = Files.readAllBytes(files.path("leaf.der"));
    byte[] jks = Files.readAllBytes(files.path("keytool.jks"));
    Files.createDirectories(files.path("a-folder"));
    files.write("empty.pem", "");
    files.write("huge.pem", new byte[1024 * 1024 + 1]);
    files.write("noise.bin", new byte[] {7, 1, 2, (byte) 0xF0, 0, 9, 9, 9});
    files.write("leaf-truncated.pem", pem.substring(0, pem.length() / 2));
    files.write("leaf-truncated.der", Arrays.copyOf(der, der.length / 2));
    files.write("leaf-not-base64.pem", pem.replace('M', '!'));
    files.write("leaf-scrambled.pem", pem.replace('M', 'x'));
    files.write("key-truncated.pem", files.text("leaf.key").replaceFirst("(?s)\n.{64}\n", "\n"));
    files.write("truncated.jks", Arrays.copyOf(jks, jks.length / 2));
  }
}
