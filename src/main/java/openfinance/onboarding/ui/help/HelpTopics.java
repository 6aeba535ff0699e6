package openfinance.onboarding.ui.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.problem.ProblemText;
import openfinance.onboarding.ui.feedback.ShortcutKey;
import openfinance.onboarding.ui.i18n.Messages;

/** The pages of the help in one language: the program, its steps, its words, then every problem. */
final class HelpTopics {
  /** Before the key of a step: the id of the words on its page. */
  static final String WORDS = "words.";

  private static final List<String> STEPS =
      List.of("prerequisites", "servers", "credentials", "submission", "status");
  private final Messages messages;

  HelpTopics(Messages messages) {
    this.messages = messages;
  }

  List<HelpTopic> all() {
    return Stream.of(
            Stream.of(written("overview", "general")),
            STEPS.stream().map(step -> written(step, "step")),
            Stream.of(terms(), written("demo", "general"), written("network", "general")),
            Stream.of(written("kept", "general"), written("keyboard", "general")),
            Arrays.stream(ProblemCode.values()).map(this::problem))
        .flatMap(topics -> topics)
        .toList();
  }

  /** A page whose parts are numbered in the bundle. */
  private HelpTopic written(String id, String kind) {
    String prefix = "help." + id + ".";
    List<HelpSection> sections =
        IntStream.iterate(1, number -> messages.containsKey(prefix + number), n -> n + 1)
            .mapToObj(number -> section(prefix + number))
            .toList();
    return HelpTopic.of(id, kindName(kind), messages.get(prefix + "title"), sections);
  }

  /** Its arguments are the key of shortcuts, and 1 where the keys are those of macOS. */
  private HelpSection section(String key) {
    String title = messages.containsKey(key + ".title") ? messages.get(key + ".title") : "";
    int mac = ShortcutKey.isOfMac() ? 1 : 0;
    String said = messages.get(key, ShortcutKey.name(), mac);
    return new HelpSection(title, said.lines().toList());
  }

  private HelpTopic terms() {
    List<HelpSection> sections = Term.all().stream().map(it -> it.section(messages)).toList();
    return HelpTopic.of("terms", kindName("general"), messages.get("help.terms.title"), sections);
  }

  /** What the words on each step's page mean: opened from the page, in no list. */
  List<HelpTopic> words() {
    return STEPS.stream().map(this::words).toList();
  }

  private HelpTopic words(String step) {
    List<HelpSection> sections = Term.on(step).map(it -> it.section(messages)).toList();
    String page = messages.get("help." + step + ".title");
    return HelpTopic.of(WORDS + step, page, messages.get("help.words.title"), sections);
  }

  private HelpTopic problem(ProblemCode code) {
    ProblemText text = messages.of(Problem.of(code));
    List<HelpSection> sections = new ArrayList<>();
    if (!text.summary().equals(text.title() + ".")) {
      sections.add(new HelpSection("", List.of(text.summary())));
    }
    sections.add(new HelpSection(messages.get("feedback.problem.causes"), text.causes()));
    sections.add(
        new HelpSection(messages.get("feedback.problem.fixedBy"), List.of(text.fixedBy())));
    sections.add(new HelpSection(messages.get("feedback.problem.remedies"), text.remedies()));
    String kind = messages.get("help.kind.problem", code.name());
    return HelpTopic.of(code.name(), kind, text.title(), sections);
  }

  private String kindName(String kind) {
    return messages.get("help.kind." + kind);
  }
}
