package openfinance.onboarding.ui.home;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Pane;
import openfinance.onboarding.ui.help.HelpPanel;
import openfinance.onboarding.ui.i18n.Messages;

/** The help of the page, which comes up after all else, or as soon as it is asked for. */
final class HomeHelp {
  private final Messages messages;
  private final Supplier<Pane> page;
  private Optional<HelpPanel> panel = Optional.empty();

  /**
   * Not made yet.
   *
   * @param page what it lies over
   */
  HomeHelp(Messages messages, Supplier<Pane> page) {
    this.messages = messages;
    this.page = page;
  }

  /** Makes it, without showing it. */
  void make() {
    made();
  }

  /** Puts it over the page, closed. */
  void show() {
    HelpPanel made = made();
    if (!page.get().getChildren().contains(made)) {
      page.get().getChildren().add(made);
    }
  }

  /** Whether it lies open over the page. */
  boolean isOpen() {
    return panel.filter(HelpPanel::isVisible).isPresent();
  }

  /** Takes it away with the page. */
  void hide() {
    panel.ifPresent(page.get().getChildren()::remove);
  }

  /** Opens it. */
  void open() {
    show();
    made().open("status");
  }

  private HelpPanel made() {
    HelpPanel made = panel.orElseGet(() -> new HelpPanel(messages));
    panel = Optional.of(made);
    return made;
  }
}
