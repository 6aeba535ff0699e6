package openfinance.onboarding.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiryCalendarTest {
  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void namesTheMomentTheAlarmsAndTheCertificate(String language) {
    String text =
        ExpiryCalendar.of(
            Reports.threeLfis().entries().getFirst().registration().current().attempt(),
            3,
            Reports.WRITTEN,
            Locale.of(language));
    assertTrue(text.endsWith("END:VCALENDAR\r\n"), text);
    Stream.of(text.split("\r\n", -1))
        .forEach(line -> assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line));
    List<String> lines = List.of(text.replace("\r\n ", "").split("\r\n"));
    assertTrue(lines.contains("DTSTART:20261203T000000Z"), text);
    assertTrue(lines.contains("DTSTAMP:20260220T090000Z"), text);
    assertFalse(text.contains("DTEND"), "an end must lie after its start: " + text);
    assertFalse(text.contains("METHOD"), "a publication would need an organizer: " + text);
    assertTrue(lines.contains("UID:8CAAB6F4E4690CD6@tpp-onboarding"), text);
    assertEquals(
        List.of("TRIGGER:-P60D", "TRIGGER:-P30D", "TRIGGER:-P7D"),
        lines.stream().filter(line -> line.startsWith("TRIGGER")).toList());
    assertTrue(
        lines.stream()
            .anyMatch(
                line ->
                    line.startsWith("DESCRIPTION:") && line.contains("8C:AA:B6:F4:E4:69:0C:D6")),
        text);
    assertTrue(
        lines.stream().anyMatch(l -> l.startsWith("SUMMARY:") && l.contains("Dune Ledger FZ-LLC")),
        text);
  }
}
