package openfinance.onboarding.ui.home;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import openfinance.onboarding.directory.Environment;
import openfinance.onboarding.ledger.Attention;
import openfinance.onboarding.ledger.Registration;
import openfinance.onboarding.problem.Outcome;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.ui.feedback.Notice;
import openfinance.onboarding.ui.followup.Book;
import openfinance.onboarding.ui.followup.FollowUp;
import openfinance.onboarding.ui.tasks.Tasks;

/**
 * Every registration, searched, filtered and sorted off the window's thread, and what needs
 * attention.
 */
public final class HomeViewModel {
  private final FollowUp followUp;
  private final Tasks tasks;
  private final Runnable registerMore;
  private final ObjectProperty<HomeView> view = new SimpleObjectProperty<>(HomeView.initial());
  private final ReadOnlyObjectWrapper<List<HomeRow>> visible =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<List<Attention>> attention =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<Optional<Registration>> opened =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Count>> count =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final Notice notice = new Notice();
  private final ReadOnlyObjectWrapper<List<Problem>> problems =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyBooleanWrapper up = new ReadOnlyBooleanWrapper();
  private HomeReading reading = HomeReading.none();
  private boolean messageWanted;
  private boolean stale;
  private int latestReading;
  private int latestView;

  /**
   * The list of all.
   *
   * @param registerMore goes to the wizard, with everything known filled in
   */
  public HomeViewModel(FollowUp followUp, Tasks tasks, Runnable registerMore) {
    this.followUp = followUp;
    this.tasks = tasks;
    this.registerMore = registerMore;
    followUp.book().subscribe(this::read);
    followUp.problem().subscribe(problem -> gatherProblems());
    notice.shown().subscribe(problem -> gatherProblems());
    view.subscribe((before, now) -> show());
  }

  /** How many registrations there are, and how many of them are shown. */
  public record Count(int all, int shown) {}

  /** Every registration, and what can be done about them. */
  public FollowUp followUp() {
    return followUp;
  }

  /** The person comes here: what is known is shown, and what is new once all of the page is up. */
  public void comesUp() {
    stale = true;
  }

  /** All of the page is there: to read the ledger meanwhile would take the processor from it. */
  void cameUp() {
    up.set(true);
    if (stale) {
      stale = false;
      followUp.refresh();
    }
  }

  /** The page is taken apart until it comes up again. */
  void goesDown() {
    up.set(false);
  }

  /** Whether all of the page is there. */
  public ReadOnlyBooleanProperty up() {
    return up.getReadOnlyProperty();
  }

  /** Shows a problem that came from elsewhere, until the person goes on to the wizard. */
  public void fault(Problem reason) {
    notice.tell(reason);
  }

  /** What went wrong here and elsewhere, each once. */
  public ReadOnlyObjectProperty<List<Problem>> problems() {
    return problems.getReadOnlyProperty();
  }

  private void gatherProblems() {
    Optional<Problem> elsewhere = notice.shown().get();
    Optional<Problem> here =
        followUp
            .problem()
            .get()
            .filter(it -> elsewhere.filter(other -> other.code() == it.code()).isEmpty());
    problems.set(Stream.of(elsewhere, here).flatMap(Optional::stream).toList());
  }

  /** Which rows the person wants to see. */
  public ObjectProperty<HomeView> view() {
    return view;
  }

  /** Changes which rows the person wants to see. */
  public void change(UnaryOperator<HomeView> change) {
    view.set(change.apply(view.get()));
  }

  /** The rows that pass, in order. */
  public ReadOnlyObjectProperty<List<HomeRow>> visible() {
    return visible.getReadOnlyProperty();
  }

  /** How many registrations there are, and are shown; empty before the ledger was read. */
  public ReadOnlyObjectProperty<Optional<Count>> count() {
    return count.getReadOnlyProperty();
  }

  /** Whether any registration belongs to an environment. */
  boolean holds(Environment.Kind kind) {
    return reading.environments().contains(kind.id());
  }

  /** What needs attention, the most urgent first. */
  public ReadOnlyObjectProperty<List<Attention>> attention() {
    return attention.getReadOnlyProperty();
  }

  /** The registration whose details are shown instead of the list. */
  public ReadOnlyObjectProperty<Optional<Registration>> opened() {
    return opened.getReadOnlyProperty();
  }

  /** Shows the details of a registration with the message to its LFI open. */
  void openMessage(Registration registration) {
    messageWanted = true;
    opened.set(Optional.of(registration));
  }

  /** Whether the details that were just opened begin with the message; asked once. */
  boolean takeMessageWanted() {
    boolean wanted = messageWanted;
    messageWanted = false;
    return wanted;
  }

  /** Shows the details of a registration. */
  public void open(Registration registration) {
    messageWanted = false;
    opened.set(Optional.of(registration));
  }

  /** Goes back to the list. */
  public void closeDetails() {
    opened.set(Optional.empty());
  }

  /** Goes to the wizard. */
  public void registerMore() {
    notice.clear();
    registerMore.run();
  }

  private void read(Book book) {
    HomeView wanted = view.get();
    HomeReading before = reading;
    int asked = ++latestReading;
    int viewAsked = latestView;
    compute(
        () -> before.next(book, wanted, followUp.clock()),
        drawn -> {
          if (asked == latestReading) {
            draw(drawn, viewAsked == latestView);
          }
        });
    opened.set(opened.get().flatMap(shown -> book.find(shown.key())));
  }

  private void draw(HomeReading drawn, boolean stillWanted) {
    reading = drawn;
    if (stillWanted) {
      latestView++;
      show(drawn.visible());
    } else {
      show();
    }
    attention.set(drawn.attention());
  }

  /** Only what was asked for last is shown. */
  private void show() {
    HomeView wanted = view.get();
    List<HomeRow> all = reading.rows();
    int asked = ++latestView;
    compute(
        () -> wanted.apply(all),
        now -> {
          if (asked == latestView) {
            show(now);
          }
        });
  }

  private void show(List<HomeRow> now) {
    visible.set(now);
    if (followUp.book().get().wasRead()) {
      count.set(Optional.of(new Count(reading.rows().size(), now.size())));
    }
  }

  private <T> void compute(Supplier<T> work, Consumer<T> done) {
    tasks.<T>run(
        () -> Outcome.success(work.get()),
        done,
        problem -> {
          throw new IllegalStateException(problem.detail());
        });
  }
}
