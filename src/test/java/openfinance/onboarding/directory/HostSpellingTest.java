package openfinance.onboarding.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HostSpellingTest {
  private static Optional<HostSpelling> of(String typed) {
    return HostSpelling.of(WebAddress.asciiHost(typed).orElseThrow());
  }

  @Test
  void plainLettersNeedNoWord() {
    assertEquals(Optional.empty(), of("rs1.alnoor.apihub.openfinance.ae"));
  }

  @Test
  void aLetterOfAnotherScriptAmongLatinOnesIsSeen() {
    HostSpelling spelling = of("rs1.\u0430lnoor.apihub.openfinance.ae").orElseThrow();
    assertTrue(spelling.ascii().startsWith("rs1.xn--"), spelling.ascii());
    assertEquals("rs1.\u0430lnoor.apihub.openfinance.ae", spelling.reads());
    assertTrue(spelling.mixed());
  }

  @Test
  void aNameOfOneOtherScriptIsNotMixed() {
    assertFalse(of("\u0628\u0646\u0643.example").orElseThrow().mixed());
  }
}
