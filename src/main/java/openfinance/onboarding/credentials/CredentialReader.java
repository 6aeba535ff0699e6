package openfinance.onboarding.credentials;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/**
 * Reads the certificate and key files that people bring, recognising them by content.
 *
 * <p>Every problem names the file as {0}. {@code FILE_NOT_RECOGNISED} tells in {1} what it seems to
 * be (a {@link FileContent}); {@code FILE_CORRUPT} says {@code TRUNCATED} in {1} where a part is
 * missing; {@code FILE_TOO_LARGE} says {@code ENTRIES} in {1} where there are too many of them;
 * {@code KEY_FORMAT_UNSUPPORTED} names in {1} the format (a {@link ForeignKeyFormat}) and in {2}
 * the command that helps.
 */
public final class CredentialReader {
  /** More than any honest file holds; a bundle of all public roots has about 150. */
  private static final int MOST_CERTIFICATES = 1000;

  private static final int MOST_KEYS = 50;

  /**
   * Reads a file that needs no passphrase. A signing request, public key or revocation list is
   * recognised by its kind and holds nothing: what was expected in its place is for {@link
   * IdentityAssembly} to say.
   *
   * @return what it holds, or a problem of the reading kind; {@code PASSPHRASE_NEEDED} asks for the
   *     other method
   */
  public Outcome<CredentialFile> read(Path file) {
    return readWith(() -> PickedFile.load(file), CredentialReader::noPassphrase);
  }

  private static Passphrase noPassphrase(PickedFile file) throws UnreadableException {
    throw file.problem(ProblemCode.PASSPHRASE_NEEDED, "");
  }

  /**
   * Reads a file with its passphrase, which the caller keeps and wipes.
   *
   * @return what it holds, or a problem of the reading kind; {@code PASSPHRASE_WRONG} is told from
   *     {@code FILE_CORRUPT}
   */
  public Outcome<CredentialFile> read(Path file, Passphrase passphrase) {
    return readWith(() -> PickedFile.load(file), picked -> passphrase);
  }

  /** The same for a file that needs no passphrase, or for a folder: the files that it yields. */
  public Outcome<List<CredentialFile>> readAll(Path file) {
    return Files.isDirectory(file)
        ? new CredentialFolder(this).find(file)
        : read(file).then(one -> Outcome.success(List.of(one)));
  }

  /** The same with a passphrase, which the caller keeps and wipes. */
  public Outcome<List<CredentialFile>> readAll(Path file, Passphrase passphrase) {
    return Files.isDirectory(file)
        ? new CredentialFolder(this).find(file, passphrase)
        : read(file, passphrase).then(one -> Outcome.success(List.of(one)));
  }

  /**
   * The same, asking for a passphrase only when one is needed. A file is read once, whether a
   * passphrase opens it or not: a pipe gives its bytes a single time.
   *
   * @param question told {@code PASSPHRASE_NEEDED}; gives the passphrase, which is wiped
   *     afterwards, or nothing, or the problem that is the outcome then
   */
  public Outcome<List<CredentialFile>> readAll(
      Path file, Function<Problem, Outcome<Optional<Passphrase>>> question) {
    if (Files.isDirectory(file)) {
      return unlocked(question, readAll(file), passphrase -> readAll(file, passphrase));
    }
    try {
      PickedFile loaded = PickedFile.load(file);
      return unlocked(
              question,
              readWith(() -> loaded, CredentialReader::noPassphrase),
              passphrase -> readWith(() -> loaded, picked -> passphrase))
          .then(one -> Outcome.success(List.of(one)));
    } catch (UnreadableException e) {
      return Outcome.failure(e.problem());
    }
  }

  private static <T> Outcome<T> unlocked(
      Function<Problem, Outcome<Optional<Passphrase>>> question,
      Outcome<T> plain,
      Function<Passphrase, Outcome<T>> unlock) {
    if (!(plain instanceof Outcome.Failure<T>(Problem problem))
        || problem.code() != ProblemCode.PASSPHRASE_NEEDED) {
      return plain;
    }
    return question
        .apply(problem)
        .then(given -> given.map(passphrase -> wiping(passphrase, unlock)).orElse(plain));
  }

  private static <T> Outcome<T> wiping(
      Passphrase passphrase, Function<Passphrase, Outcome<T>> unlock) {
    try (passphrase) {
      return unlock.apply(passphrase);
    }
  }

  /**
   * Reads a text that was pasted, such as PEM, like a file.
   *
   * @param name what it is called in problems
   */
  public Outcome<CredentialFile> readText(String name, String text) {
    return readText(
        name,
        text,
        pasted -> {
          throw pasted.problem(ProblemCode.PASSPHRASE_NEEDED, "");
        });
  }

  /** The same with its passphrase, which the caller keeps and wipes. */
  public Outcome<CredentialFile> readText(String name, String text, Passphrase passphrase) {
    return readText(name, text, pasted -> passphrase);
  }

  private static Outcome<CredentialFile> readText(
      String name, String text, PassphraseOf passphrase) {
    return readWith(
        () -> PickedFile.of(Path.of(name), text.getBytes(StandardCharsets.UTF_8)), passphrase);
  }

  /**
   * Reads a file of CA certificates to trust. Others in it are passed over: a whole chain may be
   * given, but only a CA vouches for others (RFC 5280 section 4.2.1.9).
   *
   * @return the CA certificates in it, or a problem of the reading kind; {@code
   *     CERTIFICATE_EXPECTED} when it holds no certificate, with {1} what it holds (a {@link
   *     FileContent}); {@code CERTIFICATE_NOT_CA} when none of them is a CA's, with {1} the name in
   *     the first
   */
  public Outcome<List<X509Certificate>> readAuthorities(Path file) {
    return read(file).then(CredentialReader::authorities);
  }

  /**
   * The same for a file that was fetched.
   *
   * @param name what to call it
   */
  public Outcome<List<X509Certificate>> readAuthorities(String name, byte[] content) {
    return readWith(() -> PickedFile.of(Path.of(name), content), CredentialReader::noPassphrase)
        .then(CredentialReader::authorities);
  }

  private static Outcome<List<X509Certificate>> authorities(CredentialFile read) {
    if (read.certificates().isEmpty()) {
      return Outcome.failure(
          Problem.of(ProblemCode.CERTIFICATE_EXPECTED, read.name(), read.kind().content().name()));
    }
    List<X509Certificate> authorities =
        read.certificates().stream().filter(Certificates::isAuthority).toList();
    String first = DistinguishedName.subjectOf(read.certificates().getFirst()).shortName();
    return authorities.isEmpty()
        ? Outcome.failure(Problem.of(ProblemCode.CERTIFICATE_NOT_CA, read.name(), first))
        : Outcome.success(authorities);
  }

  /** Whether the file on disk still is, byte for byte, what was read; what lies nowhere is. */
  public boolean isUnchanged(CredentialFile read) {
    try {
      return read.digest().isEmpty() || PickedFile.load(read.path()).digest().equals(read.digest());
    } catch (UnreadableException e) {
      return false;
    }
  }

  /** {@code FILE_CHANGED} ({0} the name) for the first of the files that is not what was read. */
  public Optional<Problem> change(List<CredentialFile> files) {
    return files.stream()
        .filter(file -> !isUnchanged(file))
        .findFirst()
        .map(file -> Problem.of(ProblemCode.FILE_CHANGED, file.name()));
  }

  @FunctionalInterface
  private interface PassphraseOf {
    Passphrase demand(PickedFile file) throws UnreadableException;
  }

  @FunctionalInterface
  private interface Loading {
    PickedFile load() throws UnreadableException;
  }

  private static Outcome<CredentialFile> readWith(Loading loading, PassphraseOf passphrase) {
    try {
      PickedFile file = loading.load();
      return Outcome.success(parse(file, () -> passphrase.demand(file)));
    } catch (UnreadableException e) {
      return Outcome.failure(e.problem());
    }
  }

  /** What these bytes hold, or nothing but an {@link UnreadableException}. */
  static CredentialFile parse(PickedFile file, PassphraseSource passphrases)
      throws UnreadableException {
    Content content;
    try {
      content = new ContentReader(file, passphrases).read();
      content.certificates().forEach(Certificates::requireReadable);
    } catch (RuntimeException e) {
      // The ASN.1 classes answer foreign bytes with exceptions of many unchecked kinds. Only the
      // type is kept: a message could quote what was decrypted.
      throw file.corrupt(e.getClass().getSimpleName());
    }
    if (content.certificates().size() > MOST_CERTIFICATES || content.keys().size() > MOST_KEYS) {
      throw file.tooManyEntries();
    }
    if (!content.isUseful() && content.kind().holdsCredentials()) {
      throw file.notRecognised(FileContent.NOTHING);
    }
    List<X509Certificate> chain = new ChainOrder(content.certificates()).sorted();
    return new CredentialFile(
        file.path(), content.kind(), chain, content.keys(), content.names(), file.digest());
  }
}
