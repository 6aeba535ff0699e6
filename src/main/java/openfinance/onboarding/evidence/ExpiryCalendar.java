package openfinance.onboarding.evidence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openfinance.onboarding.problem.ForeignText;
import openfinance.onboarding.problem.Messages;
import openfinance.onboarding.registration.RegistrationAttempt;

/**
 * A calendar file (RFC 5545) with the day on which a certificate ends, and alarms before it. Saved
 * again for the same certificate it replaces the earlier entry.
 */
public final class ExpiryCalendar {
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
  private static final List<Integer> ALARM_DAYS = List.of(60, 30, 7);
  private static final int LONGEST_LINE = 75;

  private ExpiryCalendar() {}

  /**
   * The file's text.
   *
   * @param attempt one that was made with the certificate
   * @param lfis how many LFIs rest on it
   * @param now when the file is written
   */
  public static String of(RegistrationAttempt attempt, int lfis, Instant now, Locale language) {
    Messages messages = new Messages(ExpiryCalendar.class.getPackageName(), language);
    String summary =
        plain(messages.text("calendar.summary", ForeignText.oneLine(attempt.applicantName())));
    String why = plain(messages.text("calendar.why", lfis, attempt.certificateThumbprint()));
    List<String> lines = new ArrayList<>();
    lines.addAll(
        List.of(
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//TPP Onboarding//" + ProgramVersion.now() + "//EN",
            "CALSCALE:GREGORIAN",
            "BEGIN:VEVENT",
            "UID:" + attempt.certificateThumbprint().replace(":", "") + "@tpp-onboarding",
            "DTSTAMP:" + UTC.format(now),
            "DTSTART:" + UTC.format(attempt.certificateExpiry()),
            "SUMMARY:" + escaped(summary),
            "DESCRIPTION:" + escaped(why),
            "TRANSP:TRANSPARENT"));
    ALARM_DAYS.forEach(days -> lines.addAll(alarm(days, summary)));
    lines.addAll(List.of("END:VEVENT", "END:VCALENDAR"));
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(folded(line)).append("\r\n"));
    return text.toString();
  }

  private static List<String> alarm(int daysBefore, String summary) {
    return List.of(
        "BEGIN:VALARM",
        "ACTION:DISPLAY",
        "TRIGGER:-P" + daysBefore + "D",
        "DESCRIPTION:" + escaped(summary),
        "END:VALARM");
  }

  private static String plain(String text) {
    return text.replace("\u200E", "");
  }

  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n");
  }

  /** A line may hold 75 octets; what follows stands on lines that begin with a space. */
  private static String folded(String line) {
    StringBuilder folded = new StringBuilder();
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String letter = Character.toString(line.codePointAt(i));
      int more = letter.getBytes(StandardCharsets.UTF_8).length;
      if (octets + more > LONGEST_LINE) {
        folded.append("\r\n ");
        octets = 1;
      }
      folded.append(letter);
      octets += more;
    }
    return folded.toString();
  }
}
