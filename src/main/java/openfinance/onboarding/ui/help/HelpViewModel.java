package openfinance.onboarding.ui.help;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import openfinance.onboarding.directory.SearchText;

/** What the help shows: the topics that were searched for, or one of them. */
final class HelpViewModel {
  private final HelpTopics topics;
  private List<HelpTopic> all = List.of();
  private final StringProperty query = new SimpleStringProperty("");
  private final ObjectProperty<Optional<HelpTopic>> chosen =
      new SimpleObjectProperty<>(Optional.empty());
  private final ReadOnlyObjectWrapper<List<HelpTopic>> found =
      new ReadOnlyObjectWrapper<>(List.of());

  /** The topics are many, so they are gathered when the help is first opened or searched. */
  HelpViewModel(HelpTopics topics) {
    this.topics = topics;
    query.subscribe((before, now) -> search(now));
  }

  /** What the person searches for; a change leads from a topic back to the list. */
  StringProperty query() {
    return query;
  }

  /** The topics that hold every word searched for; the ones that name it in their title first. */
  ReadOnlyObjectProperty<List<HelpTopic>> found() {
    return found.getReadOnlyProperty();
  }

  /** The topic that is read. */
  ObservableValue<Optional<HelpTopic>> chosen() {
    return chosen;
  }

  /** Opens a topic; the list when there is none of that id. */
  void open(String id) {
    gather();
    chosen.set(
        Stream.of(all, topics.words())
            .flatMap(List::stream)
            .filter(topic -> topic.id().equals(id))
            .findFirst());
  }

  /** Goes back to the list. */
  void contents() {
    chosen.set(Optional.empty());
  }

  private void gather() {
    if (all.isEmpty()) {
      all = topics.all();
      found.set(all);
    }
  }

  private void search(String typed) {
    gather();
    List<String> words = SearchText.words(typed);
    found.set(
        all.stream()
            .filter(topic -> topic.words().holds(words))
            .sorted(Comparator.comparingInt(topic -> titleHolds(topic, words) ? 0 : 1))
            .toList());
    contents();
  }

  private static boolean titleHolds(HelpTopic topic, List<String> words) {
    return SearchText.of(List.of(topic.title(), topic.id())).holds(words);
  }
}
