package openfinance.onboarding.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import openfinance.onboarding.ui.wizard.ShellViewModel;
import openfinance.onboarding.ui.wizard.StepId;

/** Files that came with a start. They wait until the person is where files are picked. */
final class HandedFiles {
  private final ShellViewModel shell;
  private final Consumer<List<Path>> pick;
  private final List<Path> waiting = new ArrayList<>();

  HandedFiles(ShellViewModel shell, Consumer<List<Path>> pick) {
    this.shell = shell;
    this.pick = pick;
    shell.current().subscribe(this::deliver);
  }

  void offer(List<Path> files) {
    waiting.addAll(files);
    deliver();
  }

  private void deliver() {
    if (shell.current().get() == StepId.CREDENTIALS && !waiting.isEmpty()) {
      List<Path> arrived = List.copyOf(waiting);
      waiting.clear();
      pick.accept(arrived);
    }
  }
}
