package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import openfinance.onboarding.modelbank.ModelBank;
import openfinance.onboarding.settings.CredentialChoices;
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
    return paths(choices.now().credentials().files().getOrDefault(word(environment), List.of()));
  }

  /** These are the files now, and those that were read are the ones used lately. */
  void remember(ActiveEnvironment environment, List<PickedFile> files) {
    List<String> paths =
        files.stream().flatMap(file -> file.path().stream()).map(Path::toString).toList();
    credentials(now -> now.withFiles(word(environment), paths));
  }

  /** The files used lately, newest first. */
  List<Path> recent(ActiveEnvironment environment) {
    return paths(choices.now().credentials().recent().getOrDefault(word(environment), List.of()));
  }

  /** Once this file was read, it is the one used last. */
  void used(ActiveEnvironment environment, PickedFile file) {
    file.path()
        .filter(path -> file.read().isPresent())
        .ifPresent(path -> credentials(now -> now.withRecent(word(environment), path.toString())));
  }

  /** Forgets the files used lately. */
  void forgetRecent(ActiveEnvironment environment) {
    credentials(now -> now.withoutRecent(word(environment)));
  }

  /** The SHA-256 thumbprint of the certificate that was chosen among several. */
  Optional<String> entry(ActiveEnvironment environment) {
    return Optional.ofNullable(choices.now().credentials().entries().get(word(environment)));
  }

  /** This certificate was chosen among several. */
  void choose(ActiveEnvironment environment, String thumbprint) {
    credentials(now -> now.withEntry(word(environment), thumbprint));
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

  private void credentials(UnaryOperator<CredentialChoices> change) {
    choices.change(now -> now.withCredentials(change));
  }

  private static List<Path> paths(List<String> names) {
    return names.stream().map(Path::of).toList();
  }

  private static String word(ActiveEnvironment environment) {
    return environment.environment().kind().id();
  }
}
