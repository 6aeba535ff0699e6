package openfinance.onboarding.ui.submission;

import java.util.List;
import javafx.scene.Node;
import javafx.util.Subscription;
import openfinance.onboarding.ui.feedback.Announcement;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/** Has a screen reader say each server's answer as it comes, while the table shows it. */
final class ResultNews {
  private final Node page;
  private final StandingBadges badges;
  private Subscription following = Subscription.EMPTY;

  ResultNews(Node page, Messages messages) {
    this.page = page;
    this.badges = new StandingBadges(messages);
  }

  /** Follows these servers instead of those before. */
  void follow(List<TargetRow> rows) {
    following.unsubscribe();
    following =
        Subscription.combine(
            rows.stream()
                .map(
                    row ->
                        WhileShown.in(page, row.standing())
                            .subscribe((before, now) -> tell(row, now)))
                .toArray(Subscription[]::new));
  }

  private void tell(TargetRow row, Standing now) {
    boolean answer =
        switch (now) {
          case Standing.Accepted accepted -> true;
          case Standing.Refused refused -> true;
          case Standing.Ended ended -> true;
          default -> false;
        };
    if (answer) {
      StateBadge badge = new StateBadge();
      badges.show(badge, now);
      Announcement.say(page, row.target().organisationName() + ": " + badge.getText());
    }
  }
}
