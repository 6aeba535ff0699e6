package openfinance.onboarding.ui.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.ListViewSkin;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.ui.feedback.LettersFind;
import openfinance.onboarding.ui.feedback.WhileShown;
import openfinance.onboarding.ui.i18n.Messages;

/**
 * The table of all registrations: its head, and a list of rows. It comes up in parts, each of which
 * has a frame of its own.
 */
final class RegistrationTable extends VBox {
  private static final double ROW = 44;

  private final HomeViewModel viewModel;
  private final Messages messages;
  private final BooleanProperty narrow = new SimpleBooleanProperty();
  private final ListView<HomeRow> list = new ListView<>();
  private final Label empty = new Label();
  private final RowPortions portions;
  private final RowMenu menu;
  private final Deque<RegistrationRow> made = new ArrayDeque<>();
  private Optional<HomeHead> head = Optional.empty();

  /**
   * The table, not yet drawn.
   *
   * @param frames the page's own
   * @param save saves evidence of some registrations
   */
  RegistrationTable(
      HomeViewModel viewModel,
      Messages messages,
      Frames frames,
      Consumer<List<Registration>> save) {
    this.viewModel = viewModel;
    this.messages = messages;
    this.menu = new RowMenu(list, viewModel, messages, save);
    this.portions = new RowPortions(list, this, frames);
    getStyleClass().addAll("card", "home-table");
  }

  /** Its rows. */
  ListView<HomeRow> list() {
    return list;
  }

  /** Leaves a column out where the window is narrow. */
  void setNarrow(boolean now) {
    narrow.set(now);
  }

  /** Its first part. */
  void makeHead() {
    HomeHead made = new HomeHead(viewModel, messages);
    narrow.subscribe(made::arrange);
    head = Optional.of(made);
  }

  /** What the head says is there. */
  void showHead() {
    getChildren().setAll(head.orElseThrow());
  }

  /** What the rows need, before any of them. */
  void makeList() {
    list.setId("list");
    list.setAccessibleText(messages.get("home.list"));
    list.setFixedCellSize(ROW);
    VBox.setVgrow(list, Priority.ALWAYS);
    list.setCellFactory(it -> new RegistrationCell(viewModel, this::takeRow, portions::await));
    empty.getStyleClass().add("muted");
    list.setPlaceholder(empty);
    list.focusedProperty().subscribe(this::chooseFirst);
    LettersFind.in(list, HomeRow::begins);
    WhileShown.in(this, viewModel.count())
        .subscribe(now -> empty.setText(now.map(this::whyEmpty).orElse("")));
    list.setSkin(new ListViewSkin<>(list));
  }

  /** Nothing while there are rows to come. */
  private String whyEmpty(HomeViewModel.Count now) {
    if (now.shown() > 0) {
      return "";
    }
    return messages.get(now.all() == 0 ? "home.empty" : "home.nothing");
  }

  /** The list without rows, where it has none yet. */
  void showList() {
    getChildren().add(list);
  }

  /** What shows the first row: to make and to style it in one frame would be long. */
  void makeRow() {
    made.add(row());
  }

  private RegistrationRow takeRow() {
    return made.isEmpty() ? row() : made.removeFirst();
  }

  private RegistrationRow row() {
    return new RegistrationRow(messages, viewModel.followUp().clock(), menu, narrow);
  }

  /** Java makes the code that writes a time with the first of them, which is long for a frame. */
  void prepareTimes() {
    Clock clock = viewModel.followUp().clock();
    var _ = messages.when(clock.instant(), clock);
  }

  /** The same for dates. */
  void prepareDates() {
    var _ = messages.date(LocalDate.now(viewModel.followUp().clock()));
  }

  /** Fills the list for the first time, and whenever other rows pass. */
  void followRows() {
    WhileShown.in(this, viewModel.visible()).subscribe(this::show);
  }

  /** Fills it again. */
  void showRows() {
    show(viewModel.visible().get());
  }

  /** Takes the parts away, and the rows, which are too many to be styled in one frame. */
  void clear() {
    getChildren().clear();
    portions.clear();
  }

  private void show(List<HomeRow> rows) {
    portions.show(rows);
    list.setFocusTraversable(!rows.isEmpty());
  }

  /** So that Enter opens something at once. */
  private void chooseFirst(boolean focused) {
    if (focused && list.getSelectionModel().isEmpty()) {
      list.getSelectionModel().selectFirst();
    }
  }
}
