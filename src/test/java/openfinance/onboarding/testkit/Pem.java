package openfinance.onboarding.testkit;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;
import org.bouncycastle.openssl.jcajce.JcaMiscPEMGenerator;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;

/** Writes what a test made in memory to files for other programs. */
public final class Pem {
  private Pem() {}

  public static Path write(Path file, List<X509Certificate> certificates) throws IOException {
    StringWriter text = new StringWriter();
    try (PemWriter writer = new PemWriter(text)) {
      for (X509Certificate certificate : certificates) {
        writer.writeObject(new JcaMiscPEMGenerator(certificate));
      }
    }
    return Files.writeString(file, text.toString());
  }

  public static Path write(Path file, PrivateKey key) throws IOException {
    StringWriter text = new StringWriter();
    try (PemWriter writer = new PemWriter(text)) {
      writer.writeObject(new PemObject("PRIVATE KEY", key.getEncoded()));
    }
    return Files.writeString(file, text.toString());
  }
}
