package openfinance.onboarding.ui.followup;

import openfinance.onboarding.evidence.Applicant;
import openfinance.onboarding.ui.i18n.Messages;

/** What an application is called in a path of menus: neither certificate nor answer names it. */
final class ApplicationName {
  private ApplicationName() {}

  /** The name that the person noted, or words in its place. */
  static String of(Applicant applicant, Messages messages) {
    return applicant.applicationName().isBlank()
        ? messages.get("followup.path.application")
        : applicant.applicationName();
  }
}
