package openfinance.onboarding.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactorTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "> Authorization: Bearer S3CR3T",
        "Proxy-Authorization: Basic S3CR3T",
        "< Set-Cookie: session=S3CR3T",
        "{\"client_secret\": \"a\\\"S3CR3T\", \"x\": 1}",
        "{\"password\":\"S3CR3T",
        "{\"Message\":\"{\\\"password\\\": \\\"S3CR3T\\\"}\"}",
        "{\"Message\":\"{\\\"pin\\\":53CR3T}\"}",
        "{\"pin\":53CR3T, \"note\":\"S3CR3T-less\"}",
        "https://host.test/?access_token=S3CR3T&x=1",
        "https://user:S3CR3T@host.test/",
        "user:S3CR3T@host.test",
        "\"user:S3CR3T@host.test/path\" is no address",
        "user:S3CR3T/more@host.test",
        "-----BEGIN PRIVATE KEY-----\nS3CR3T\n-----END PRIVATE KEY-----",
        "-----BEGIN RSA PRIVATE KEY-----\r\nS3CR3T and no end"
      })
  void takesSecretsOut(String text) {
    String redacted = Redactor.redact(text);
    assertFalse(redacted.replace("S3CR3T-less", "").contains("3CR3T"), redacted);
  }

  @Test
  void leavesTheRestAsItIs() {
    String text =
        "> POST /tpp-registration HTTP/1.1\n> x-fapi-interaction-id: 7a0c\n{\"Errors\":[]}\n";
    assertEquals(text, Redactor.redact(text));
  }

  @Test
  void foreignTextCannotDriveATerminal() {
    assertEquals("a\uFFFD[31mb\uFFFDc", Redactor.redact("a\u001B[31mb\u202Ec"));
  }

  @ParameterizedTest
  @ValueSource(chars = {0x85, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0xFEFF})
  void whatCannotBeSeenIsShown(char invisible) {
    assertEquals("a\uFFFDb", Redactor.redact("a" + invisible + "b"));
  }

  @Test
  void joinersInWordsStay() {
    assertEquals("می\u200Cخواهم", Redactor.redact("می\u200Cخواهم"));
  }

  @Test
  void longTextIsNoBurden() {
    String text = "\"password\":\"" + "\\\"".repeat(500_000) + "\n".repeat(500_000);
    assertFalse(Redactor.redact(text).contains("\\\""));
  }

  @Property(tries = 200)
  void noSecretSurvivesAmongAnything(
      @ForAll String before, @ForAll @AlphaChars @StringLength(min = 12, max = 40) String secret) {
    String redacted = Redactor.redact(before + "\nAuthorization: Bearer " + secret);
    assertFalse(redacted.substring(Math.min(before.length(), redacted.length())).contains(secret));
  }
}
