package openfinance.onboarding.ui.submission;

import java.time.Duration;
import java.time.Instant;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.registration.RegistrationOutcome;
import openfinance.onboarding.ui.feedback.State;
import openfinance.onboarding.ui.feedback.StateBadge;
import openfinance.onboarding.ui.i18n.Messages;

/** Says how a server stands, in an icon and words. */
final class StandingBadges {
  private final Messages messages;

  StandingBadges(Messages messages) {
    this.messages = messages;
  }

  void show(StateBadge badge, Standing standing) {
    switch (standing) {
      case Standing.Untested() -> badge.show(State.OPEN, words("untested"));
      case Standing.Testing(var _) -> badge.show(State.RUNNING, words("testing"));
      case Standing.Accepted accepted -> badge.show(State.OK, accepted(accepted));
      case Standing.Refused(Problem reason, var chain, var transcript) ->
          badge.show(State.DANGER, messages.title(reason.code()));
      case Standing.Waiting() -> badge.show(State.WAITING, words("waiting"));
      case Standing.PutOff(Instant until) ->
          badge.show(State.WAITING, words("putOff", messages.time(until)));
      case Standing.Sending sending -> badge.show(State.RUNNING, words("sending"));
      case Standing.Ended ended -> showEnd(badge, ended);
    }
  }

  /** A time that something took. */
  String seconds(Duration elapsed) {
    return messages.get("submission.seconds", Messages.seconds(elapsed));
  }

  private String accepted(Standing.Accepted accepted) {
    return words(
        "accepted",
        accepted.tlsVersion().replace("TLSv", "TLS "),
        messages.number(accepted.elapsed().toMillis()));
  }

  private void showEnd(StateBadge badge, Standing.Ended ended) {
    if (ended.cancelled()) {
      badge.show(State.OFF, words("cancelled"));
      return;
    }
    switch (ended.result().outcome()) {
      case RegistrationOutcome.Registered(int status) ->
          badge.show(State.OK, words("registered", Integer.toString(status)));
      case RegistrationOutcome.Rejected(int status, Problem reason) ->
          badge.show(State.DANGER, words("rejected", Integer.toString(status)));
      case RegistrationOutcome.Failed(Problem reason) -> badge.show(State.DANGER, words("failed"));
      case RegistrationOutcome.Unknown unknown -> badge.show(State.UNKNOWN, words("unknown"));
    }
  }

  private String words(String key, Object... arguments) {
    return messages.get("submission.standing." + key, arguments);
  }
}
