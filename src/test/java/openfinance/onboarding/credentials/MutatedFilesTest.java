package openfinance.onboarding.credentials;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openfinance.onboarding.testkit.OpenSslFiles;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real files with a few bytes changed: nothing but a problem comes out of the reader. */
class MutatedFilesTest {
  private static final long SEED = 20260301;
  private static final List<byte[]> SEEDS = new ArrayList<>();

  @TempDir static Path folder;

  @BeforeAll
  static void makeFiles() throws IOException {
    CredentialFixtures.makeAll(new OpenSslFiles(folder));
    try (Stream<Path> files = Files.list(folder).sorted()) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length > 0 && bytes.length < 100_000 && !isSlow(file)) {
          SEEDS.add(bytes);
        }
      }
    }
  }

  /** A million derivations of these would take hours; their like are among the others. */
  private static boolean isSlow(Path file) {
    return file.getFileName()
        .toString()
        .matches(".*(scrypt|sha512|keytool|legacy|unicode|no-mac).*");
  }

  @Test
  void readsSomeMutations() {
    run(1_500);
  }

  @Test
  @Tag("thorough")
  void readsAMillionMutations() {
    run(1_000_000);
  }

  private static void run(int count) {
    long read =
        IntStream.range(0, count)
            .parallel()
            .filter(i -> isRead(mutated(SEEDS.get(i % SEEDS.size()), new Random(SEED + i))))
            .count();
    System.out.println(count + " mutations of seed " + SEED + ", " + read + " still read");
    assertTrue(read > 0 && read < count);
  }

  private static byte[] mutated(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return random.nextInt(8) == 0 ? Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)) : bytes;
  }

  /** Reads the bytes; anything but a result or a problem fails the test that called. */
  private static boolean isRead(byte[] bytes) {
    try (Passphrase passphrase = new Passphrase(CredentialFixtures.PASSPHRASE.toCharArray())) {
      CredentialFile read =
          CredentialReader.parse(PickedFile.of(Path.of("mutated"), bytes), () -> passphrase);
      return IdentityAssembly.candidates(List.of(read)).size() <= read.certificates().size();
    } catch (UnreadableException e) {
      assertEquals("mutated", e.problem().arguments().getFirst());
      return false;
    }
  }
}
