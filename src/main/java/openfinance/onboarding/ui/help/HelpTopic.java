package openfinance.onboarding.ui.help;

import java.util.List;
import java.util.stream.Stream;
import openfinance.onboarding.directory.SearchText;

/**
 * A page of the help.
 *
 * @param id what opens it: the key of a step, the code of a problem, or a name of its own
 * @param kind what it is about, in a word or two
 * @param title its heading
 * @param sections what it says, in order
 * @param words everything on it, ready to be searched
 */
public record HelpTopic(
    String id, String kind, String title, List<HelpSection> sections, SearchText words) {
  public HelpTopic {
    sections = List.copyOf(sections);
  }

  static HelpTopic of(String id, String kind, String title, List<HelpSection> sections) {
    Stream<String> said =
        sections.stream()
            .flatMap(part -> Stream.concat(Stream.of(part.title()), part.sentences().stream()));
    List<String> all = Stream.concat(Stream.of(id, kind, title), said).toList();
    return new HelpTopic(id, kind, title, sections, SearchText.of(all));
  }
}
