package openfinance.onboarding.ui.status;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * What a TPP writes to an LFI to be activated: exactly what the LFI's portal shows of a TPP, in the
 * portal's own words.
 *
 * @param subject one line
 * @param letter the sentences before the particulars
 * @param particulars one a line
 */
record LfiMessage(String subject, String letter, String particulars) {
  /** What mail programs and shells take without cutting it off; Windows is the strictest. */
  static final int LONGEST_LINK = 2000;

  static LfiMessage of(
      Messages messages, Applicant applicant, RegistrationRecord record, List<String> roles) {
    Instant when = record.finishedAt().orElse(record.attempt().startedAt());
    String lfi = record.attempt().target().organisationName();
    List<String> lines = new ArrayList<>();
    lines.add("TPP name: " + applicant.name());
    lines.add("Organization ID: " + applicant.organisationId());
    if (!roles.isEmpty()) {
      lines.add("Roles: " + String.join(", ", roles));
    }
    lines.add("Software Statement ID: " + applicant.applicationId());
    lines.add("Client ID: " + applicant.applicationId());
    lines.add("Certificate DN: " + applicant.certificateSubject());
    lines.add("JWKS URL: " + applicant.keys());
    lines.add("x-fapi-interaction-id: " + record.attempt().interactionId());
    lines.add("Time: " + when);
    return new LfiMessage(
        messages.get("status.message.subject", applicant.name()),
        messages.get("status.message.greeting", lfi)
            + "\n\n"
            + messages.get("status.message.ask", messages.dateTime(when)),
        String.join("\n", lines));
  }

  /** The whole message as text. */
  String text() {
    return letter + "\n\n" + particulars + "\n";
  }

  /**
   * A link that opens the message in a mail program (RFC 6068). Where the whole would be too long
   * for some, it carries the particulars alone.
   */
  String mailto() {
    String whole = link(text());
    return whole.length() <= LONGEST_LINK ? whole : link(particulars + "\n");
  }

  private String link(String body) {
    return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
  }

  /** Percent-encoded UTF-8; a plus sign would arrive as one. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
