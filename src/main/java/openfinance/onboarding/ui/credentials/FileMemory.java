package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;

/** Which files were picked in an environment, and where: only names, never what they hold. */
final class FileMemory {
  private final Choices choices;

  FileMemory(Choices choices) {
    this.choices = choices;
  }

  /** The files of the last time. */
  List<Path> files(ActiveEnvironment environment) {
    return choices
        .now()
        .credentialFiles()
        .getOrDefault(environment.environment().kind().id(), List.of())
        .stream()
        .map(Path::of)
        .toList();
  }

  void remember(ActiveEnvironment environment, List<PickedFile> files) {
    List<String> paths = files.stream().map(file -> file.path().toString()).toList();
    choices.change(now -> now.withCredentialFiles(environment.environment().kind().id(), paths));
  }

  /** Where to begin to look: the demo's own folder, or where files were picked last. */
  Optional<Path> folder(ActiveEnvironment environment) {
    return environment
        .modelBank()
        .map(ModelBank::folder)
        .or(() -> choices.now().lastFolder().map(Path::of));
  }

  void rememberFolder(List<Path> picked) {
    picked.stream()
        .findFirst()
        .flatMap(path -> Optional.ofNullable(path.getParent()))
        .ifPresent(folder -> choices.change(now -> now.withLastFolder(folder.toString())));
  }
}
