package openfinance.onboarding.ui.credentials;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import openfinance.onboarding.credentials.CredentialFile;
import openfinance.onboarding.credentials.TransportCertificate;
import openfinance.onboarding.credentials.TrustFramework;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.tasks.Tasks;

/** What the picked files make together, found anew whenever one of them changes. */
final class FilesTogether {
  /** What no files make. */
  static final Examined NOTHING = new Examined.Incomplete(false, false);

  private final Examination examination;
  private final AuthorityFiles trusted;
  private final PickedFiles files;
  private final Tasks tasks;
  private final FileMemory memory;
  private final Runnable changed;
  private final ReadOnlyObjectWrapper<Examined> examined = new ReadOnlyObjectWrapper<>(NOTHING);
  private Optional<Tasks.Running> examining = Optional.empty();

  /**
   * Nothing yet.
   *
   * @param memory tells which of several certificates was chosen
   * @param changed told when the list of files or the CA certificates may have changed with it
   */
  FilesTogether(
      Examination examination,
      AuthorityFiles trusted,
      PickedFiles files,
      Tasks tasks,
      FileMemory memory,
      Runnable changed) {
    this.examination = examination;
    this.trusted = trusted;
    this.files = files;
    this.tasks = tasks;
    this.memory = memory;
    this.changed = changed;
  }

  /** What was found last. */
  ReadOnlyObjectProperty<Examined> examined() {
    return examined.getReadOnlyProperty();
  }

  /** The files to blame: those with a fault, and those of an identity that cannot be used. */
  List<PickedFile> faulty() {
    return files.list().stream()
        .filter(file -> file.fault().get().isPresent() || isOfUnusable(file))
        .toList();
  }

  private boolean isOfUnusable(PickedFile file) {
    Examined now = examined.get();
    if (now instanceof Examined.WithoutKey found) {
      return found.error().isPresent() && holds(file, found.certificate());
    }
    return now instanceof Examined.Identity found
        && found.error().isPresent()
        && (holds(file, found.identity().certificate())
            || file.read()
                .filter(read -> read.keys().contains(found.identity().key()))
                .isPresent());
  }

  private static boolean holds(PickedFile file, TransportCertificate certificate) {
    return file.read()
        .filter(read -> read.certificates().contains(certificate.certificate()))
        .isPresent();
  }

  /** Examines what was read, as soon as nothing is being read any more. */
  void examine(ActiveEnvironment environment) {
    examining.ifPresent(Tasks.Running::cancel);
    if (files.areReading()) {
      return;
    }
    List<CredentialFile> read = files.read();
    Set<CredentialFile> fresh = files.fresh();
    TrustFramework trust = environment.trustFramework(environment.environment().kind().id());
    Optional<String> chosen = memory.entry(environment);
    examining =
        Optional.of(
            tasks.<Examination.Sorted>run(
                () -> Outcome.success(examination.of(read, fresh, trust, chosen)),
                sorted -> sorted(environment, sorted),
                problem -> show(new Examined.Mismatch(problem))));
  }

  private void sorted(ActiveEnvironment environment, Examination.Sorted sorted) {
    for (CredentialFile file : sorted.authorities()) {
      PickedFile picked = files.find(file).orElseThrow();
      files.remove(picked);
      trusted.add(environment, picked);
    }
    if (sorted.together() instanceof Examined.Identity found) {
      trusted
          .takeBack(environment, found.identity().certificate().certificate())
          .ifPresent(files::putBack);
    }
    files.list().forEach(file -> file.examined(true));
    show(sorted.together());
  }

  private void show(Examined now) {
    files.list().forEach(file -> file.fault(FaultyFiles.fault(file, now)));
    examined.set(now);
    changed.run();
  }
}
