package openfinance.onboarding.ui;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.environment.Choices;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.i18n.Fxml;
import openfinance.onboarding.ui.i18n.Messages;
import openfinance.onboarding.ui.theme.Theme;
import openfinance.onboarding.ui.wizard.HeaderController;
import openfinance.onboarding.ui.wizard.ShellController;
import openfinance.onboarding.ui.wizard.StepId;

/** The window's two places, the list of all registrations and the wizard: which one is shown. */
final class Places {
  private static final String HOME = "home";

  /** A place. */
  private enum Place {
    HOME,
    WIZARD
  }

  private final Choices choices;
  private final FollowUp followUp;
  private final Wizard wizard;
  private final Home home;
  private final Function<Messages, HeaderController> headers;
  private final ReadOnlyObjectWrapper<Parent> shown = new ReadOnlyObjectWrapper<>();
  private final Map<Place, Parent> drawn = new EnumMap<>(Place.class);
  private Place place = Place.WIZARD;
  private Optional<DrawnAhead> ahead = Optional.empty();
  private final ReadOnlyObjectWrapper<Messages> messages =
      new ReadOnlyObjectWrapper<>(new Messages(Locale.ENGLISH));

  /**
   * The two places.
   *
   * @param headers makes the header of a place
   */
  Places(
      Choices choices,
      FollowUp followUp,
      Wizard wizard,
      Home home,
      Function<Messages, HeaderController> headers) {
    this.choices = choices;
    this.followUp = followUp;
    this.wizard = wizard;
    this.home = home;
    this.headers = headers;
  }

  /** What the window shows. */
  ReadOnlyObjectProperty<Parent> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The words in the window's language. */
  Messages messages() {
    return messages.get();
  }

  /** The same, told when the language changed. */
  ReadOnlyObjectProperty<Messages> words() {
    return messages.getReadOnlyProperty();
  }

  /**
   * Opens the place where the person was. Who never registered starts in the wizard; who has, and
   * left nothing half done there, at the list of all.
   */
  void start(ObjectProperty<Locale> language) {
    String page = choices.now().page().orElse("");
    boolean atHome = page.equals(HOME) || page.equals(StepId.STATUS.key());
    place = atHome ? Place.HOME : Place.WIZARD;
    if (!atHome) {
      wizard.start(step(page));
      if (page.isEmpty() || page.equals(StepId.PREREQUISITES.key())) {
        goHomeOnceThereIsAHistory();
      }
    }
    if (atHome) {
      home.viewModel().comesUp();
    }
    language.subscribe(this::draw);
  }

  /**
   * The wizard's first page shows nothing of the registrations: they are read behind it, and their
   * list is drawn.
   */
  void painted() {
    if (place == Place.WIZARD) {
      followUp.refresh();
    }
    home.viewModel()
        .count()
        .subscribe(count -> count.filter(it -> it.all() > 0).ifPresent(it -> drawHomeAhead()));
  }

  private void drawHomeAhead() {
    Scene scene = shown.get().getScene();
    if (place == Place.WIZARD && !drawn.containsKey(Place.HOME) && scene != null) {
      Parent page = drawing(Place.HOME);
      drawn.put(Place.HOME, page);
      ahead = Optional.of(new DrawnAhead(page, scene, home.viewModel().up()));
    }
  }

  private void goHomeOnceThereIsAHistory() {
    followUp
        .book()
        .subscribe(
            (before, now) -> {
              boolean first = before.registrations().isEmpty() && !now.registrations().isEmpty();
              if (first && wizard.shell().current().get() == StepId.PREREQUISITES) {
                goHome();
              }
            });
  }

  private static Optional<StepId> step(String key) {
    for (StepId id : StepId.values()) {
      if (id.key().equals(key)) {
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /** Goes to the list of all registrations. */
  void goHome() {
    if (!wizard.shell().sending()) {
      choices.change(now -> now.withPage(Optional.of(HOME)));
    }
    home.viewModel().comesUp();
    show(Place.HOME);
  }

  /** Goes to the wizard, with everything known filled in. */
  void registerMore() {
    goToWizard();
    choices.change(now -> now.withPage(Optional.of(wizard.shell().current().get().key())));
  }

  /** The wizard's header counts what needs attention: the list may be left before it was read. */
  private void goToWizard() {
    wizard.registerMore();
    if (!followUp.book().get().wasRead()) {
      followUp.refresh();
    }
    show(Place.WIZARD);
  }

  /** Files were handed over from outside: they belong to the wizard. */
  void receive(List<Path> files) {
    if (!files.isEmpty() && place == Place.HOME) {
      goToWizard();
    }
    wizard.handedFiles().offer(files);
  }

  /** Shows a problem that belongs to no page, wherever the person is. */
  void fault(Problem reason) {
    wizard.shell().fault(reason);
    home.viewModel().fault(reason);
  }

  private void draw(Locale language) {
    messages.set(new Messages(language));
    endAhead();
    drawn.clear();
    show(place);
  }

  private void endAhead() {
    ahead.ifPresent(DrawnAhead::end);
    ahead = Optional.empty();
  }

  private void show(Place next) {
    place = next;
    endAhead();
    shown.set(drawn.computeIfAbsent(next, this::drawing));
  }

  private Parent drawing(Place wanted) {
    Messages words = messages.get();
    HeaderController header = headers.apply(words);
    Parent root =
        switch (wanted) {
          case HOME -> home.draw(words, header);
          case WIZARD -> wizardView(header);
        };
    Theme.setLanguage(root, words.rightToLeft());
    return root;
  }

  private Parent wizardView(HeaderController header) {
    Parent view =
        Fxml.load(
            new ShellController(wizard.shell(), wizard.pages(), messages.get(), header),
            "Shell",
            messages.get());
    header.onRegistrations(this::goHome, home.viewModel().attention().map(needed -> needed.size()));
    return view;
  }
}
