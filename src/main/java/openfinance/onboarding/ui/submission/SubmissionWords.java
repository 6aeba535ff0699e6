package openfinance.onboarding.ui.submission;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import openfinance.onboarding.registration.BatchRegistration;
import openfinance.onboarding.ui.i18n.Text;
import openfinance.onboarding.ui.wizard.PrimaryAct;

/** What the shell says of the page, before and while requests are under way. */
final class SubmissionWords {
  private final ReadOnlyObjectWrapper<Text> heading =
      new ReadOnlyObjectWrapper<>(Text.of("submission.heading"));
  private final ReadOnlyObjectWrapper<Text> lead =
      new ReadOnlyObjectWrapper<>(Text.of("submission.lead", 1));
  private final ReadOnlyObjectWrapper<PrimaryAct> primary =
      new ReadOnlyObjectWrapper<>(PrimaryAct.of("submission.primary", 1));
  private final ReadOnlyObjectWrapper<Optional<Text>> hint =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Text>> progress =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private int servers = 1;

  void servers(int count) {
    servers = count;
  }

  ObservableValue<Text> heading() {
    return heading;
  }

  ObservableValue<Text> lead() {
    return lead;
  }

  ObservableValue<PrimaryAct> primary() {
    return primary;
  }

  ObservableValue<Optional<Text>> hint() {
    return hint;
  }

  ObservableValue<Optional<Text>> progress() {
    return progress;
  }

  /**
   * Shows the words of a phase.
   *
   * @param repeat whether the one request repeats one that may have registered
   */
  void show(Phase phase, Tally tally, boolean production, boolean repeat) {
    progress.set(
        Optional.of(Text.of("submission.finished", tally.finished(), tally.total()))
            .filter(words -> phase != Phase.REVIEW));
    switch (phase) {
      case REVIEW -> {
        heading.set(Text.of("submission.heading"));
        lead.set(Text.of("submission.lead", servers));
        hint.set(
            Optional.of(Text.of(production ? "submission.hint.production" : "submission.hint")));
        primary.set(
            PrimaryAct.of(repeat ? "submission.primary.again" : "submission.primary", servers));
      }
      case RUNNING -> {
        int atOnce = Math.min(tally.total(), BatchRegistration.DEFAULT_CONCURRENCY);
        heading.set(Text.of("submission.running.heading", tally.total()));
        lead.set(Text.of("submission.running.lead", atOnce));
        hint.set(Optional.of(Text.of("submission.running.hint", tally.waiting())));
        primary.set(
            new PrimaryAct(
                Text.of("submission.running.primary"),
                PrimaryAct.Style.DANGER,
                tally.waiting() > 0));
      }
      case ENDED -> {
        heading.set(Text.of("submission.ended.heading"));
        lead.set(Text.of("submission.ended.lead", tally.registered(), tally.total()));
        hint.set(Optional.of(Text.of("submission.ended.hint")));
        primary.set(PrimaryAct.of("submission.ended.primary"));
      }
    }
  }

  /** The answers in a few words; none before there are some. */
  static Optional<Text> answer(Tally tally) {
    if (tally.finished() == 0) {
      return Optional.empty();
    }
    Text registered = count("registered", tally.registered());
    return Optional.of(
        Stream.of(
                count("rejected", tally.rejected()),
                count("unknown", tally.unknown()),
                count("failed", tally.failed()),
                count("cancelled", tally.cancelled()))
            .filter(it -> !it.arguments().equals(List.of(0)))
            .reduce(registered, (before, next) -> Text.of("submission.answer.and", before, next)));
  }

  private static Text count(String standing, int number) {
    return Text.of("submission.count." + standing, number);
  }
}
