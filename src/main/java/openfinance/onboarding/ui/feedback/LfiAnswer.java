package openfinance.onboarding.ui.feedback;

import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.registration.ErrorBody;
import openfinance.onboarding.transport.AnswerBody;
import openfinance.onboarding.ui.i18n.ArabicWrapping;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * What an LFI said with its refusal: the documented errors as a table, anything else as text. Both
 * are shown and no more: nothing in them is followed or run.
 */
final class LfiAnswer extends VBox {
  private static final int LONGEST = 2000;
  private static final int MOST_ROWS = 6;
  private static final int CHARACTERS_A_ROW = 90;

  private final Messages messages;

  private LfiAnswer(Messages messages, String body) {
    this.messages = messages;
    getStyleClass().add("lfi-answer");
    Label title = new Label(messages.get("feedback.answer"));
    title.getStyleClass().add("secondary");
    getChildren().add(title);
    ErrorBody.read(body)
        .ifPresentOrElse(
            errors -> getChildren().add(table(errors.errors())), () -> addText(title, body));
  }

  /** The answer in the transcript of an exchange; empty when it had no body. */
  static Optional<LfiAnswer> in(Messages messages, String transcript) {
    return AnswerBody.in(transcript).map(body -> new LfiAnswer(messages, body));
  }

  private GridPane table(List<ErrorBody.Entry> errors) {
    GridPane table = new GridPane();
    table.getStyleClass().add("answer-table");
    ColumnConstraints code = new ColumnConstraints();
    code.setMinWidth(200);
    ColumnConstraints message = new ColumnConstraints();
    message.setHgrow(Priority.ALWAYS);
    ColumnConstraints path = new ColumnConstraints();
    path.setMinWidth(120);
    table.getColumnConstraints().addAll(code, message, path);
    table.addRow(
        0,
        heading("feedback.answer.code"),
        heading("feedback.answer.message"),
        heading("feedback.answer.path"));
    for (ErrorBody.Entry error : errors) {
      String more = error.url().isEmpty() ? error.message() : error.message() + " " + error.url();
      table.addRow(
          table.getRowCount(),
          cell(error.code(), true),
          cell(more, false),
          cell(error.path(), true));
    }
    return table;
  }

  private Label heading(String key) {
    Label heading = new Label(messages.get(key));
    heading.getStyleClass().add("answer-heading");
    return heading;
  }

  private static Label cell(String text, boolean identifier) {
    Label cell = new Label(text.isEmpty() ? "–" : text);
    cell.setWrapText(true);
    cell.getStyleClass().add(identifier ? "mono" : "detail");
    cell.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    return cell;
  }

  private void addText(Label title, String body) {
    TextArea text = text(body);
    title.setLabelFor(text);
    getChildren().add(text);
  }

  private TextArea text(String body) {
    String shown = body.length() > LONGEST ? body.substring(0, LONGEST) + "…" : body;
    TextArea text = new TextArea(shown);
    text.setEditable(false);
    text.setWrapText(!ArabicWrapping.isRightToLeft(body));
    long rows = shown.lines().mapToLong(line -> 1 + line.length() / CHARACTERS_A_ROW).sum();
    text.setPrefRowCount(Math.clamp(rows, 1, MOST_ROWS));
    text.getStyleClass().add("mono");
    text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
    text.setAccessibleText(messages.get("feedback.answer"));
    return text;
  }
}
