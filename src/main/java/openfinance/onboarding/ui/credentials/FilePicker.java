package openfinance.onboarding.ui.credentials;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import openfinance.onboarding.ui.i18n.ArabicWrapping;

/** Asks the person for files. */
@FunctionalInterface
public interface FilePicker {
  /**
   * Asks, and returns when the person has answered.
   *
   * @param owner the window the question belongs to
   * @param folder where to look first
   * @return the files; none when the person changed their mind
   */
  List<Path> pick(Window owner, String title, Optional<Path> folder);

  /** The system's own dialog. */
  static FilePicker ofThisSystem() {
    return (owner, title, folder) -> {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(ArabicWrapping.title(title));
      folder.map(Path::toFile).ifPresent(chooser::setInitialDirectory);
      List<File> chosen = chooser.showOpenMultipleDialog(owner);
      return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    };
  }
}
