package openfinance.onboarding.credentials;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;

/** A file's bytes, and the problems that name it. */
final class PickedFile {
  /** No certificate or key file comes near this size. */
  static final int LARGEST = 1024 * 1024;

  private final Path path;
  private final byte[] bytes;
  private final boolean rereadable;

  private PickedFile(Path path, byte[] bytes, boolean rereadable) {
    this.path = path;
    this.bytes = bytes;
    this.rereadable = rereadable;
  }

  /** Reads the file; of one that is too large, no more than shows that it is. */
  static PickedFile load(Path path) throws UnreadableException {
    byte[] bytes;
    try (InputStream in = Files.newInputStream(path)) {
      bytes = in.readNBytes(LARGEST + 1);
    } catch (NoSuchFileException e) {
      throw unreadable(ProblemCode.FILE_MISSING, path, e.toString());
    } catch (IOException e) {
      throw unreadable(ProblemCode.FILE_UNREADABLE, path, e.toString());
    }
    return of(path, bytes, Files.isRegularFile(path));
  }

  /** What was read from somewhere else under this name: not empty, and not too large. */
  static PickedFile of(Path path, byte[] bytes) throws UnreadableException {
    return of(path, bytes, false);
  }

  private static PickedFile of(Path path, byte[] bytes, boolean rereadable)
      throws UnreadableException {
    if (bytes.length == 0) {
      throw unreadable(ProblemCode.FILE_EMPTY, path, "");
    }
    if (bytes.length > LARGEST) {
      throw unreadable(ProblemCode.FILE_TOO_LARGE, path, "over " + LARGEST + " bytes");
    }
    return new PickedFile(path, bytes, rereadable);
  }

  private static UnreadableException unreadable(
      ProblemCode code, Path path, String detail, String... more) {
    List<String> arguments = new ArrayList<>(List.of(nameOf(path)));
    arguments.addAll(List.of(more));
    return new UnreadableException(new Problem(code, arguments, detail));
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  Path path() {
    return path;
  }

  /** All that it holds. */
  byte[] bytes() {
    return bytes;
  }

  /** Its name without the folder. */
  String name() {
    return nameOf(path);
  }

  /** SHA-256 of the bytes in hexadecimal; empty for what cannot be read again, as from a pipe. */
  String digest() {
    if (!rereadable) {
      return "";
    }
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A problem with this file, as {0}. */
  UnreadableException problem(ProblemCode code, String detail) {
    return unreadable(code, path, detail);
  }

  /** {@code FILE_CORRUPT}. */
  UnreadableException corrupt(String detail) {
    return problem(ProblemCode.FILE_CORRUPT, detail);
  }

  /** {@code FILE_CORRUPT} with {1} {@code TRUNCATED}: a part is missing. */
  UnreadableException truncated(String detail) {
    return unreadable(ProblemCode.FILE_CORRUPT, path, detail, "TRUNCATED");
  }

  /** {@code FILE_TOO_LARGE} with {1} {@code ENTRIES}: there are too many of them. */
  UnreadableException tooManyEntries() {
    return unreadable(ProblemCode.FILE_TOO_LARGE, path, "", "ENTRIES");
  }

  /** {@code FILE_NOT_RECOGNISED} with {1} what it seems to be. */
  UnreadableException notRecognised(FileContent content) {
    return new UnreadableException(
        Problem.of(ProblemCode.FILE_NOT_RECOGNISED, name(), content.name()));
  }

  /** {@code KEY_FORMAT_UNSUPPORTED} with {1} the format and {2} the command that converts it. */
  UnreadableException unsupported(ForeignKeyFormat format, String detail) {
    Problem problem =
        Problem.of(
            ProblemCode.KEY_FORMAT_UNSUPPORTED, name(), format.name(), format.commandFor(name()));
    return new UnreadableException(problem.withDetail(detail));
  }
}
