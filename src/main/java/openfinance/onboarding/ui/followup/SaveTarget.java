package openfinance.onboarding.ui.followup;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import openfinance.onboarding.ui.i18n.ArabicWrapping;

/** Asks the person where to save a file. */
@FunctionalInterface
public interface SaveTarget {
  /**
   * Asks, and returns when the person has answered.
   *
   * @param owner the window the question belongs to
   * @param name the suggested name, without its ending
   * @param endings what the file may end with, such as {@code html}; the first is suggested
   * @return the file; empty when the person changed their mind
   */
  Optional<Path> ask(Window owner, String title, String name, List<String> endings);

  /** The system's own dialog. */
  static SaveTarget ofThisSystem() {
    return (owner, title, name, endings) -> {
      FileChooser chooser = new FileChooser();
      chooser.setTitle(ArabicWrapping.title(title));
      chooser.setInitialFileName(name + "." + endings.getFirst());
      endings.forEach(
          ending ->
              chooser
                  .getExtensionFilters()
                  .add(new ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending)));
      return Optional.ofNullable(chooser.showSaveDialog(owner))
          .map(File::toPath)
          .map(file -> ended(file, endings, chooser.getSelectedExtensionFilter()));
    };
  }

  private static Path ended(Path file, List<String> endings, ExtensionFilter chosen) {
    String name = file.getFileName().toString();
    boolean ends = endings.stream().anyMatch(ending -> name.endsWith("." + ending));
    return ends ? file : file.resolveSibling(name + chosen.getExtensions().getFirst().substring(1));
  }
}
