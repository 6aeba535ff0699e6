package openfinance.onboarding.ui.wizard;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.collections.FXCollections;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.settings.SettingsFile;
import openfinance.onboarding.ui.environment.ActiveEnvironment;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.environment.Network;

/** States that differ by a name, for what only passes them on. */
final class States {
  private static final URI SOMEWHERE = URI.create("https://somewhere.example");

  private static final Network NETWORK =
      new Network(new Choices(new SettingsFile(Path.of("no-such-folder", "settings.json"))));

  private States() {}

  static WizardState named(String name) {
    Environment environment =
        new Environment(
            Environment.Kind.SANDBOX,
            SOMEWHERE,
            name,
            "",
            SOMEWHERE,
            SOMEWHERE,
            "",
            List.of(),
            List.of(),
            Set.of());
    return new WizardState.Prepared(
        new ActiveEnvironment(
            environment, Optional.empty(), FXCollections.observableArrayList(), NETWORK));
  }
}
