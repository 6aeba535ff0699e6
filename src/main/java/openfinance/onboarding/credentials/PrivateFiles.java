package openfinance.onboarding.credentials;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** Writes files of one folder that only their owner may read, where the system knows owners. */
public final class PrivateFiles {
  private final Path folder;

  private PrivateFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes into this folder. When it is missing it is made, with those above it, for the owner
   * alone; one that is there keeps its permissions.
   */
  public static PrivateFiles in(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder, permissions("rwx------"));
    }
    return new PrivateFiles(folder);
  }

  /** Makes the folder of a file in the same way. */
  public static void makeFolderOf(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      in(folder);
    }
  }

  /** Writes a text in UTF-8, replacing an earlier file. */
  public void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes bytes, replacing an earlier file. */
  public void write(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.deleteIfExists(file);
    Files.createFile(file, permissions("rw-------"));
    Files.write(file, bytes);
  }

  private static FileAttribute<?>[] permissions(String posix) {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(posix))
        }
        : new FileAttribute<?>[0];
  }
}
