package openfinance.onboarding.credentials;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/** Finds the certificate and key that belong together among the files of a folder. */
public final class CredentialFolder {
  /** More files than this are no folder of credentials; the rest is not looked at. */
  private static final int MOST_FILES = 200;

  private final CredentialReader reader;

  /** Reads files with this reader. */
  public CredentialFolder(CredentialReader reader) {
    this.reader = reader;
  }

  /**
   * The files of the best pair in the folder itself, and those with CA certificates.
   *
   * @return files that {@link IdentityAssembly} joins; or {@code PASSPHRASE_NEEDED} for the first
   *     file that may hold the key; or what the assembly lacks; or {@code FILE_NOT_RECOGNISED} with
   *     {0} the folder's name where nothing in it is of use
   */
  public Outcome<List<CredentialFile>> find(Path folder) {
    return find(folder, null);
  }

  /** The same with a passphrase for the files that need one, which the caller keeps and wipes. */
  public Outcome<List<CredentialFile>> find(Path folder, @Nullable Passphrase passphrase) {
    List<CredentialFile> useful = new ArrayList<>();
    Optional<Problem> locked = Optional.empty();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().limit(MOST_FILES).toList()) {
        switch (read(file, passphrase)) {
          case Outcome.Success<CredentialFile>(CredentialFile read) -> useful.add(read);
          case Outcome.Failure<CredentialFile>(Problem problem) ->
              locked = locked.or(() -> Optional.of(problem).filter(CredentialFolder::isLocked));
        }
      }
    } catch (NoSuchFileException e) {
      return Outcome.failure(Problem.of(ProblemCode.FILE_MISSING, nameOf(folder)));
    } catch (IOException e) {
      return Outcome.failure(Problem.of(ProblemCode.FILE_UNREADABLE, nameOf(folder)));
    }
    return chosen(folder, useful, locked);
  }

  private Outcome<CredentialFile> read(Path file, @Nullable Passphrase passphrase) {
    Outcome<CredentialFile> plain = reader.read(file);
    boolean locked =
        plain instanceof Outcome.Failure<CredentialFile>(Problem problem) && isLocked(problem);
    return passphrase == null || !locked ? plain : reader.read(file, passphrase);
  }

  private static boolean isLocked(Problem problem) {
    return problem.code() == ProblemCode.PASSPHRASE_NEEDED
        || problem.code() == ProblemCode.PASSPHRASE_WRONG;
  }

  private static Outcome<List<CredentialFile>> chosen(
      Path folder, List<CredentialFile> read, Optional<Problem> locked) {
    List<CredentialFile> useful =
        read.stream()
            .filter(file -> !file.certificates().isEmpty() || !file.keys().isEmpty())
            .toList();
    return switch (IdentityAssembly.of(useful)) {
      case Outcome.Success<ClientIdentity>(ClientIdentity identity) ->
          Outcome.success(filesOf(identity, useful));
      case Outcome.Failure<ClientIdentity> ignored when locked.isPresent() ->
          Outcome.failure(locked.get());
      case Outcome.Failure<ClientIdentity> ignored when useful.isEmpty() ->
          Outcome.failure(
              Problem.of(
                  ProblemCode.FILE_NOT_RECOGNISED, nameOf(folder), FileContent.NOTHING.name()));
      case Outcome.Failure<ClientIdentity>(Problem problem) -> Outcome.failure(problem);
    };
  }

  private static List<CredentialFile> filesOf(ClientIdentity identity, List<CredentialFile> all) {
    TransportCertificate certificate = identity.certificate();
    return all.stream()
        .filter(
            file ->
                file.keys().contains(identity.key())
                    || file.certificates().contains(certificate.certificate())
                    || file.certificates().stream().anyMatch(certificate.issuers()::contains))
        .toList();
  }

  private static String nameOf(Path folder) {
    Path name = folder.getFileName();
    return name == null ? folder.toString() : name.toString();
  }
}
