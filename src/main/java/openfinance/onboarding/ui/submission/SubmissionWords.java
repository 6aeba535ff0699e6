package openfinance.onboarding.ui.submission;

import java.util.Optional;
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

  void show(boolean running, Tally tally, boolean production) {
    if (running) {
      int atOnce = Math.min(servers, BatchRegistration.DEFAULT_CONCURRENCY);
      heading.set(Text.of("submission.running.heading", servers));
      lead.set(Text.of("submission.running.lead", atOnce));
      hint.set(Optional.of(Text.of("submission.running.hint", tally.waiting())));
      primary.set(new PrimaryAct(Text.of("submission.running.primary"), PrimaryAct.Style.DANGER));
    } else {
      heading.set(Text.of("submission.heading"));
      lead.set(Text.of("submission.lead", servers));
      hint.set(Optional.of(Text.of(production ? "submission.hint.production" : "submission.hint")));
      primary.set(PrimaryAct.of("submission.primary", servers));
    }
  }

  /** The answers in a few words; none before there are some. */
  static Optional<Text> answer(Tally tally) {
    if (tally.finished() == 0) {
      return Optional.empty();
    }
    int others = tally.unknown() + tally.failed() + tally.cancelled();
    String key = "submission.answer";
    if (tally.rejected() > 0) {
      key = others > 0 ? "submission.answer.mixed" : "submission.answer.rejected";
    } else if (others > 0) {
      key = "submission.answer.others";
    }
    return Optional.of(Text.of(key, tally.registered(), tally.rejected(), others));
  }
}
