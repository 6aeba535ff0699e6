package openfinance.onboarding.ui.feedback;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ShortcutKeyTest {
  @Test
  void isTheCommandKeyOnMacOs() {
    assertEquals("\u2318", ShortcutKey.nameOn("Mac OS X"));
    assertEquals("Ctrl", ShortcutKey.nameOn("Windows 11"));
    assertEquals("Ctrl", ShortcutKey.nameOn("Linux"));
  }
}
