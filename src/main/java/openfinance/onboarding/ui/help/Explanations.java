package openfinance.onboarding.ui.help;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import javafx.util.Duration;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * What comes up where the pointer rests: the whole of a text that had no room, and what a term
 * means. Everything else keeps quiet.
 */
public final class Explanations {
  private static final String STYLE_CLASS = "explained";
  private static final Duration DELAY = Duration.millis(400);
  private static final Duration LONG_ENOUGH_TO_READ = Duration.seconds(30);
  private static final double WIDEST = 380;

  private final Supplier<Messages> language;
  private Optional<Messages> shown = Optional.empty();
  private Map<String, Term> byCaption = Map.of();

  private Explanations(Supplier<Messages> language) {
    this.language = language;
  }

  /** Explains what a scene shows, in the language of the moment. */
  public static void follow(Scene scene, Supplier<Messages> language) {
    Explanations explanations = new Explanations(language);
    scene.addEventFilter(
        MouseEvent.MOUSE_ENTERED_TARGET,
        event -> {
          if (event.getTarget() instanceof Labeled label && label.getText() != null) {
            explanations.rest(label);
          }
        });
  }

  /** A tooltip that somebody else gave the label stays. */
  private void rest(Labeled label) {
    boolean others = label.getTooltip() != null && !(label.getTooltip() instanceof Explanation);
    if (others) {
      return;
    }
    Optional<Term> term = term(label.getText());
    Messages messages = language.get();
    String words =
        Stream.concat(
                Stream.of(label.getText()).filter(text -> cut(label)),
                term.map(it -> it.name(messages) + "\n" + it.meaning(messages)).stream())
            .collect(Collectors.joining("\n\n"));
    label.setTooltip(words.isEmpty() ? null : new Explanation(words));
    label.getStyleClass().remove(STYLE_CLASS);
    term.ifPresent(it -> label.getStyleClass().add(STYLE_CLASS));
  }

  private Optional<Term> term(String caption) {
    if (shown.filter(language.get()::equals).isEmpty()) {
      shown = Optional.of(language.get());
      byCaption = captions(language.get());
    }
    return Optional.ofNullable(byCaption.get(ArabicWrapping.unguarded(caption)));
  }

  private static Map<String, Term> captions(Messages messages) {
    Map<String, Term> captions = new HashMap<>();
    for (Term term : Term.all()) {
      term.captions().forEach(key -> captions.put(messages.get(key), term));
    }
    return captions;
  }

  /** The skin draws the text itself, and puts dots into it where it has no room. */
  private static boolean cut(Labeled label) {
    return label.getChildrenUnmodifiable().stream()
        .filter(Text.class::isInstance)
        .map(drawn -> ((Text) drawn).getText())
        .anyMatch(
            drawn ->
                drawn.contains(label.getEllipsisString())
                    && !label.getText().contains(label.getEllipsisString()));
  }

  private static final class Explanation extends Tooltip {
    Explanation(String words) {
      super(words);
      setWrapText(true);
      setMaxWidth(WIDEST);
      setShowDelay(DELAY);
      setShowDuration(LONG_ENOUGH_TO_READ);
    }
  }
}
