package openfinance.onboarding.ui.home;

import java.util.Comparator;
import java.util.List;
import openfinance.onboarding.ledger.Attention;

/**
 * What a person sees to first: a request that may have arrived, before anybody sends it again; then
 * certificates, the one that ended or ends first; then the LFI that keeps them waiting longest.
 */
final class Urgency {
  private static final Comparator<Attention> ORDER =
      Comparator.comparingInt(Urgency::kind).thenComparingLong(Urgency::within);

  private Urgency() {}

  /** The most urgent first. */
  static List<Attention> sorted(List<Attention> needed) {
    return needed.stream().sorted(ORDER).toList();
  }

  private static int kind(Attention attention) {
    return switch (attention) {
      case Attention.OutcomeUnknown _ -> 0;
      case Attention.CertificateExpires _ -> 1;
      case Attention.ActivationOverdue _ -> 2;
    };
  }

  private static long within(Attention attention) {
    return switch (attention) {
      case Attention.OutcomeUnknown _ -> 0;
      case Attention.CertificateExpires expires -> expires.daysLeft();
      case Attention.ActivationOverdue overdue -> -overdue.workingDays();
    };
  }
}
