package openfinance.onboarding.evidence;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import openfinance.onboarding.directory.WebAddress;
import openfinance.onboarding.ledger.RegistrationRecord;
import openfinance.onboarding.problem.ForeignText;
import openfinance.onboarding.problem.Messages;
import openfinance.onboarding.registration.RegistrationTarget;

/**
 * What a TPP writes to an LFI to be activated: exactly what the LFI's portal shows of a TPP, in the
 * portal's own words.
 *
 * @param subject one line
 * @param letter the sentences before the particulars
 * @param briefLetter the same in one short sentence
 * @param particulars one a line
 */
public record ActivationRequest(
    String subject, String letter, String briefLetter, String particulars) {
  /** What mail programs and shells take without cutting it off; Windows is the strictest. */
  public static final int LONGEST_LINK = 2000;

  /** How much of a link a subject may take where the whole does not fit, so that it always does. */
  private static final int LONGEST_SUBJECT = 600;

  private static final String CUT_OFF = "…";

  private static final String LEFT_TO_RIGHT_MARK = "\u200E";

  /** The message about an attempt that registered, in a language. */
  public static ActivationRequest of(
      Applicant applicant, RegistrationRecord record, Locale language) {
    Messages messages = new Messages(ActivationRequest.class.getPackageName(), language);
    String when = Moments.utc(record.finishedAt().orElse(record.attempt().startedAt()));
    RegistrationTarget target = record.attempt().target();
    return new ActivationRequest(
        plain(messages.text("request.subject", ForeignText.oneLine(applicant.name()))),
        plain(
                greeting(target, messages)
                    + "\n\n"
                    + messages.text(key(target), when, ForeignText.oneLine(target.serverName()))
                    + "\n"
                    + messages.text("request.known"))
            .replace(when, directed(when, language)),
        plain(messages.text("request.brief")),
        particulars(applicant, record, when, messages));
  }

  /** A host is no team's name. */
  private static String greeting(RegistrationTarget target, Messages messages) {
    return target.organisationName().equals(WebAddress.host(target.wellKnown()))
        ? messages.text("request.greeting.nobody")
        : messages.text("request.greeting", ForeignText.oneLine(target.organisationName()));
  }

  /** Where an LFI has several servers, its own people need to know which one is meant. */
  private static String key(RegistrationTarget target) {
    boolean saysMore =
        !target.serverName().isBlank() && !target.serverName().equals(target.organisationName());
    return saysMore ? "request.ask.server" : "request.ask";
  }

  private static String particulars(
      Applicant applicant, RegistrationRecord record, String when, Messages messages) {
    List<String> lines = new ArrayList<>();
    lines.add("TPP name: " + applicant.name());
    lines.add("Organization ID: " + applicant.organisationId());
    lines.add(
        "Roles: "
            + (applicant.roles().isEmpty()
                ? messages.text("request.roles.untold")
                : String.join(", ", applicant.roles())));
    lines.add("JWKS URL: " + applicant.keys());
    lines.add("Certificate DN: " + applicant.certificateSubject());
    lines.add("Software Statement ID: " + applicant.applicationId());
    lines.add("Client ID: " + applicant.clientId());
    lines.add("x-fapi-interaction-id: " + record.attempt().interactionId());
    lines.add("Time: " + when);
    return lines.stream().map(ForeignText::oneLine).collect(Collectors.joining("\n"));
  }

  /** Marks of direction are for the window, but for the one before a day: see below. */
  private static String plain(String text) {
    return text.replace(LEFT_TO_RIGHT_MARK, "");
  }

  /** After Arabic letters every program would lay out the digits of a day from its end. */
  private static String directed(String when, Locale language) {
    return language.getLanguage().equals("ar") ? LEFT_TO_RIGHT_MARK + when : when;
  }

  /** The whole message as text. */
  public String text() {
    return letter + "\n\n" + particulars + "\n";
  }

  /**
   * A link that opens the message in a mail program (RFC 6068), never longer than {@link
   * #LONGEST_LINK}: where the whole would be, the letter is brief, or left out, and then a long
   * subject is cut off.
   */
  public String mailto() {
    List<String> bodies =
        List.of(text(), briefLetter + "\n\n" + particulars + "\n", particulars + "\n");
    String shorter = shortSubject();
    return Stream.of(subject, shorter)
        .flatMap(line -> bodies.stream().map(body -> link(line, body)))
        .filter(link -> link.length() <= LONGEST_LINK)
        .findFirst()
        .orElseGet(() -> link(shorter, ""));
  }

  /** As many whole letters as there is room for, and a sign that there were more. */
  private String shortSubject() {
    if (encoded(subject).length() <= LONGEST_SUBJECT) {
      return subject;
    }
    int room = LONGEST_SUBJECT - encoded(CUT_OFF).length();
    int end = 0;
    while (end < subject.length()) {
      String letter = Character.toString(subject.codePointAt(end));
      room -= encoded(letter).length();
      if (room < 0) {
        break;
      }
      end += letter.length();
    }
    return subject.substring(0, end).strip() + CUT_OFF;
  }

  /** Whether the link carries the whole message. */
  public boolean linkIsWhole() {
    return mailto().equals(link(subject, text()));
  }

  private static String link(String subject, String body) {
    return "mailto:?subject=" + encoded(subject) + "&body=" + encoded(body.replace("\n", "\r\n"));
  }

  /** Percent-encoded UTF-8; a plus sign would arrive as one. */
  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
