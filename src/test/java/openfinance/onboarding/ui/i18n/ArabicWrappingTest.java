package openfinance.onboarding.ui.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ArabicWrappingTest {
  @Test
  void everyArabicWordIsARunOfItsOwn() {
    assertEquals("كل \u200Eشيء. \u200Eهنا", ArabicWrapping.wrappable("كل شيء. هنا"));
  }

  @Test
  void afterAForeignWordTheLineDoesNotBreak() {
    assertEquals(
        "في Trust Framework\u00A0ومنه", ArabicWrapping.wrappable("في Trust Framework ومنه"));
  }

  @Test
  void aDayKeepsTheOrderOfItsNumbers() {
    String shown = ArabicWrapping.wrappable("حتى 2026-11-13.");
    assertEquals("حتى \u200E2026-11-13.", shown);
    assertEquals(shown, ArabicWrapping.wrappable(shown));
    assertEquals("a-2026-11-13", ArabicWrapping.wrappable("a-2026-11-13"));
  }

  @Test
  void otherTextStaysAsItIs() {
    assertEquals("Trust Framework", ArabicWrapping.wrappable("Trust Framework"));
  }
}
