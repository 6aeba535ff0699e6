package openfinance.onboarding.ui;

import javafx.scene.Parent;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.home.HomeController;
import openfinance.onboarding.ui.home.HomeViewModel;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.tasks.Tasks;
import openfinance.onboarding.ui.wizard.HeaderController;

/** The list of all registrations, wired. It outlives a change of language. */
final class Home {
  private final HomeViewModel viewModel;
  private final Tasks tasks;
  private final Surroundings surroundings;

  Home(FollowUp followUp, Tasks tasks, Surroundings surroundings, Runnable registerMore) {
    this.tasks = tasks;
    this.viewModel = new HomeViewModel(followUp, tasks, registerMore);
    this.surroundings = surroundings;
  }

  /** What it shows. */
  HomeViewModel viewModel() {
    return viewModel;
  }

  /** Draws it in a language. The header follows in a turn of its own: both in one are a pause. */
  Parent draw(Messages messages, HeaderController header) {
    HomeController controller =
        new HomeController(
            viewModel,
            messages,
            new HomeController.Outside(surroundings.browser(), surroundings.saveTarget()));
    Parent view = Fxml.load(controller, "Home", messages);
    tasks.onWindowThread(() -> controller.setHeader(header));
    return view;
  }
}
