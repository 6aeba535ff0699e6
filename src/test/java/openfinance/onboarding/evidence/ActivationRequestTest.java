package openfinance.onboarding.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivationRequestTest {
  private static ActivationRequest request(String language) {
    EvidenceReport.Entry entry = Reports.threeLfis().entries().get(1);
    return ActivationRequest.of(
        entry.applicant(), entry.registration().current(), Locale.of(language));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void carriesExactlyWhatThePortalShows(String language) {
    assertEquals(
        List.of(
            "TPP name: Dune Ledger FZ-LLC",
            "Organization ID: 0b47f6a1-d29c-4835-8e6f-31c5a907d28e",
            "Roles: BDSP, BSIP",
            "JWKS URL: https://keystore.sandbox.directory.openfinance.ae/"
                + "0b47f6a1-d29c-4835-8e6f-31c5a907d28e/"
                + Reports.APPLICATION
                + "/transport.jwks",
            "Certificate DN: CN="
                + Reports.APPLICATION
                + ",OU=0b47f6a1-d29c-4835-8e6f-31c5a907d28e,O=Dune Ledger FZ-LLC,C=AE",
            "Software Statement ID: " + Reports.APPLICATION,
            "Client ID: https://rp/x",
            "x-fapi-interaction-id: 3f0a6c1e-92d4-4b7a-8e55-c07d1f2a6b02",
            "Time: 2026-02-17 10:04:09 UTC"),
        request(language).particulars().lines().toList());
    String text = request(language).text();
    assertTrue(text.contains("الأفراد | Retail"), "which of the LFI's servers: " + text);
    String day = language.equals("ar") ? "\u200E2026-02-17" : "2026-02-17";
    assertTrue(text.contains(day), "a day from its beginning: " + text);
    assertFalse(text.replace(day, "").contains("\u200E"), "no other invisible marks");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ar"})
  void theLinkIsShortEnoughAndCarriesEveryParticular(String language) {
    ActivationRequest request = request(language);
    String link = request.mailto();
    assertTrue(link.length() <= ActivationRequest.LONGEST_LINK, link);
    assertTrue(link.matches("mailto:[?][A-Za-z0-9%&=._*-]+"), link);
    String body =
        URLDecoder.decode(link.substring(link.indexOf("body=") + 5), StandardCharsets.UTF_8);
    assertTrue(body.endsWith(request.particulars().replace("\n", "\r\n") + "\r\n"), body);
  }

  @Test
  void whatDoesNotFitIsLeftOutOfTheLinkFromTheLetterFirst() {
    assertTrue(request("en").linkIsWhole());
    ActivationRequest longer =
        new ActivationRequest("subject", "a".repeat(2000), "brief", "particulars");
    assertFalse(longer.linkIsWhole());
    assertEquals(
        "mailto:?subject=subject&body=brief%0D%0A%0D%0Aparticulars%0D%0A", longer.mailto());
    ActivationRequest endless = new ActivationRequest("s", "a", "b", "x".repeat(3000));
    assertEquals("mailto:?subject=s&body=", endless.mailto());
  }

  @Test
  void aLongSubjectIsCutOffBetweenLettersAndCarriesTheParticulars() {
    String subject = "طلب تفعيل " + "مصرف 𝒜 ".repeat(100);
    ActivationRequest request = new ActivationRequest(subject, "letter", "brief", "particulars");
    String link = request.mailto();
    assertTrue(link.length() <= ActivationRequest.LONGEST_LINK, link);
    String[] parts =
        URLDecoder.decode(link, StandardCharsets.UTF_8).split("[?]subject=|…&body=", 3);
    assertTrue(subject.startsWith(parts[1]) && parts[1].length() > 90, link);
    assertEquals("letter\r\n\r\nparticulars\r\n", parts[2]);
    assertFalse(request.linkIsWhole());
  }

  @Property(tries = 300)
  void noLinkIsLongerThanMailProgramsTake(
      @ForAll @StringLength(max = 900) String subject,
      @ForAll @StringLength(max = 900) String letter,
      @ForAll @StringLength(max = 900) String particulars) {
    String link = new ActivationRequest(subject, letter, "brief", particulars).mailto();
    assertTrue(link.length() <= ActivationRequest.LONGEST_LINK, link);
  }
}
