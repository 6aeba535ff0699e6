package openfinance.onboarding.ui.credentials;

import java.nio.file.Path;
import java.util.List;
import openfinance.onboarding.ui.environment.ActiveEnvironment;

/** The files used lately in an environment, to pick again. */
record RecentFiles(FileMemory memory, ActiveEnvironment environment, List<Path> picked) {
  RecentFiles {
    picked = List.copyOf(picked);
  }

  /** Those that are not picked now, newest first. */
  List<Path> list() {
    return memory.recent(environment).stream().filter(file -> !picked.contains(file)).toList();
  }

  /** Forgets them all. */
  void forget() {
    memory.forgetRecent(environment);
  }
}
