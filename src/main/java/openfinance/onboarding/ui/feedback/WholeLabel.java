package openfinance.onboarding.ui.feedback;

import javafx.scene.control.Label;

/**
 * A label whose last word is never lost. JavaFX measures an Arabic text with foreign words as if it
 * went from left to right; what then just fits on a line takes another one when it is drawn, for
 * which there was no room.
 */
public final class WholeLabel extends Label {
  private static final double ROUNDING = 8;

  /** With these words. */
  public WholeLabel(String text) {
    super(text);
  }

  @Override
  protected double computePrefWidth(double height) {
    return super.computePrefWidth(height) + ROUNDING;
  }

  @Override
  protected double computePrefHeight(double width) {
    return super.computePrefHeight(width > ROUNDING ? width - ROUNDING : width);
  }
}
