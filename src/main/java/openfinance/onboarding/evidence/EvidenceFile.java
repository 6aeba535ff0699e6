package openfinance.onboarding.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** Writes what is handed over to files, whole or not at all. */
public final class EvidenceFile {
  private EvidenceFile() {}

  /**
   * Writes a report in the format that the file's name asks for; HTML for any other name.
   *
   * @return {@code FILE_NOT_WRITTEN} when it could not be written; then an earlier file stays
   */
  public static Optional<Problem> write(EvidenceReport report, Path file, Locale language) {
    EvidenceFormat format = EvidenceFormat.of(file).orElse(EvidenceFormat.HTML);
    return write(format.write(report, language), file);
  }

  /**
   * Writes text as UTF-8.
   *
   * @return {@code FILE_NOT_WRITTEN} when it could not be written; then an earlier file stays
   */
  public static Optional<Problem> write(String text, Path file) {
    try {
      Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "evidence", ".new");
      try {
        Files.writeString(fresh, text, StandardCharsets.UTF_8);
        replace(fresh, file);
      } finally {
        Files.deleteIfExists(fresh);
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(
          Problem.of(ProblemCode.FILE_NOT_WRITTEN, file.toString()).withDetail(e.toString()));
    }
  }

  private static void replace(Path fresh, Path file) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
