package openfinance.onboarding.ui.servers;

import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import openfinance.onboarding.discovery.MetadataView;
import openfinance.onboarding.ui.i18n.Messages;

/** The lines of a document, virtualised; lines with the words that are searched are marked. */
final class MetadataLines extends ListView<String> {
  private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");
  private static final KeyCombination COPY =
      new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

  /** Longer lines are cut in the window, not in the clipboard: no layout takes a megabyte. */
  private static final int LONGEST_SHOWN = 2000;

  private static final double LINE = 22;

  private final Messages messages;
  private final MetadataView view;
  private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
  private List<Integer> hits = List.of();
  private int current = -1;

  MetadataLines(Messages messages, MetadataView view) {
    this.messages = messages;
    this.view = view;
    getItems().setAll(view.lines());
    setFixedCellSize(LINE);
    getStyleClass().addAll("card", "metadata-lines");
    setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    setAccessibleText(messages.get("servers.document.lines"));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setCellFactory(list -> new Line());
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (COPY.match(event)) {
            copy();
            event.consume();
          }
        });
  }

  /** How many lines were found, and which of them is shown. */
  ReadOnlyStringProperty found() {
    return found.getReadOnlyProperty();
  }

  /** Marks the lines with these words and shows the first. */
  void find(String words) {
    hits = view.find(words);
    current = -1;
    found.set(words.isBlank() ? "" : messages.get("servers.document.found", 0, hits.size()));
    refresh();
    next();
  }

  /** Shows the next line that was found, after the last the first. */
  void next() {
    if (hits.isEmpty()) {
      return;
    }
    current = (current + 1) % hits.size();
    getSelectionModel().clearAndSelect(hits.get(current));
    scrollTo(Math.max(0, hits.get(current) - 2));
    found.set(messages.get("servers.document.found", current + 1, hits.size()));
  }

  private void copy() {
    String selected = String.join("\n", getSelectionModel().getSelectedItems());
    Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, selected));
  }

  private final class Line extends ListCell<String> {
    Line() {
      getStyleClass().addAll("mono", "metadata-line");
    }

    @Override
    protected void updateItem(String line, boolean empty) {
      super.updateItem(line, empty);
      boolean filled = !empty && line != null;
      pseudoClassStateChanged(FOUND, filled && hits.contains(getIndex()));
      setText(!filled ? null : shown(line));
    }

    private static String shown(String line) {
      return line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "\u2026" : line;
    }
  }
}
