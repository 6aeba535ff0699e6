package openfinance.onboarding.settings;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import openfinance.onboarding.credentials.PrivateFiles;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the settings in a small JSON file, written atomically. A damaged file counts as none and is
 * set aside.
 */
public final class SettingsFile {
  private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);

  private final Path file;
  private final SettingsJson json = new SettingsJson();

  /** Keeps them in this file. */
  public SettingsFile(Path file) {
    this.file = file;
  }

  /**
   * The settings, or the initial ones when there are none. A damaged file is moved aside, its name
   * then ends in {@code .damaged}.
   */
  public Settings load() {
    if (!Files.exists(file)) {
      return Settings.initial();
    }
    try {
      // Bytes that are not UTF-8 become replacement characters: then it is no JSON, or is lenient.
      String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
      Optional<Settings> settings = json.read(text);
      if (settings.isEmpty()) {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged");
        Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        LOG.warn("The settings were damaged and were set aside as {}", aside);
      }
      return settings.orElseGet(Settings::initial);
    } catch (IOException e) {
      LOG.warn("The settings in {} cannot be read: {}", file, e.toString());
      return Settings.initial();
    }
  }

  /** Writes the settings; what cannot be written is logged and costs nothing else. */
  public void save(Settings settings) {
    try {
      Path folder = file.toAbsolutePath().getParent();
      PrivateFiles.makeFolderOf(file);
      Path fresh = Files.createTempFile(folder, "settings", ".new");
      try {
        Files.writeString(fresh, json.write(settings));
        replace(fresh);
      } finally {
        Files.deleteIfExists(fresh);
      }
    } catch (IOException e) {
      LOG.warn("The settings cannot be written to {}: {}", file, e.toString());
    }
  }

  private void replace(Path fresh) throws IOException {
    try {
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
