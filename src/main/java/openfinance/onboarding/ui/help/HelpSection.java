package openfinance.onboarding.ui.help;

import java.util.List;

/**
 * A part of a help page.
 *
 * @param title what the part is about; empty where the page's own title says it
 * @param sentences one paragraph each
 */
public record HelpSection(String title, List<String> sentences) {
  public HelpSection {
    sentences = List.copyOf(sentences);
  }
}
