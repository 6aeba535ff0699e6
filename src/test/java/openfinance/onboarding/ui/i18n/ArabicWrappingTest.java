package openfinance.onboarding.ui.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
  void aNameInAForeignTextKeepsTogether() {
    String kept = "Registered with مصرف\u00A0السنبوك,\u00A0الأفراد on 25 November";
    assertEquals(kept, ArabicWrapping.kept("Registered with مصرف السنبوك, الأفراد on 25 November"));
    assertEquals(kept, ArabicWrapping.kept(kept));
    assertEquals("مصرف\u00A0السنبوك", ArabicWrapping.kept("مصرف السنبوك"), "nothing foreign");
  }

  @Test
  void aForeignTextThatBeginsWithANameRunsFromLeftToRight() {
    String kept = ArabicWrapping.kept("مصرف السنبوك registered it.");
    assertEquals("\u200Eمصرف\u00A0السنبوك registered it.", kept);
    assertEquals(kept, ArabicWrapping.kept(kept));
  }

  @Test
  void otherTextStaysAsItIs() {
    assertEquals("Trust Framework", ArabicWrapping.wrappable("Trust Framework"));
  }

  @Test
  void asManyMarksStandBeforeATextAsItsLongestRunHasLetters() {
    String guarded = ArabicWrapping.guarded("لا \u200Eتوقيع");
    assertEquals("\u200E".repeat(5) + "لا \u200Eتوقيع", guarded);
    assertEquals(guarded, ArabicWrapping.guarded(guarded), "once is enough");
    assertEquals("لا \u200Eتوقيع", ArabicWrapping.unguarded(guarded));
    assertEquals("Trust – Framework", ArabicWrapping.guarded("Trust – Framework"));
  }

  @Test
  void whatIsWrittenFromRightToLeftIsTold() {
    assertTrue(ArabicWrapping.isRightToLeft("HTTP 400: مرفوض"));
    assertTrue(ArabicWrapping.isRightToLeft("שלום"));
    assertFalse(ArabicWrapping.isRightToLeft("Nothing – “of” the kind\u200E"));
  }
}
