package openfinance.onboarding.ui.i18n;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import openfinance.onboarding.problem.Problem;
import openfinance.onboarding.problem.ProblemCode;
import openfinance.onboarding.problem.ProblemText;
import openfinance.onboarding.problem.ProblemTexts;

/**
 * The window's words in one language, gathered from the bundle of every package below {@code ui}.
 * As a {@link ResourceBundle} it serves FXML.
 */
public final class Messages extends ResourceBundle {
  private static final String ROOT = "openfinance.onboarding.ui.";
  private static final List<String> PACKAGES =
      List.of(
          "wizard",
          "feedback",
          "trust",
          "connection",
          "prerequisites",
          "servers",
          "credentials",
          "submission",
          "followup",
          "home",
          "status",
          "portal",
          "help",
          "about");

  private static final double MILLIS = 1000;
  private static final double SHORTEST = 0.1;

  private final Locale locale;
  private final Map<String, String> texts = new HashMap<>();
  private final ProblemTexts problems;
  private final DateTimeFormatter days;

  /** The words in this language; English where it has none. */
  public Messages(Locale locale) {
    this.locale = locale;
    this.problems = new ProblemTexts(locale);
    this.days =
        DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
            .localizedBy(locale.equals(Locale.ENGLISH) ? Locale.UK : locale);
    for (String name : PACKAGES) {
      ResourceBundle bundle =
          ResourceBundle.getBundle(ROOT + name + ".messages", locale, NO_FALLBACK);
      bundle.keySet().forEach(key -> texts.put(key, shown(bundle.getString(key))));
    }
  }

  private static final Control NO_FALLBACK =
      Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

  /** The language. */
  public Locale locale() {
    return locale;
  }

  /** Whether the language is written from right to left. */
  public boolean rightToLeft() {
    return locale.getLanguage().equals("ar");
  }

  /** A problem in this language. */
  public ProblemText of(Problem problem) {
    List<String> arguments = problem.arguments().stream().map(this::withDay).toList();
    ProblemText text = problems.of(new Problem(problem.code(), arguments, problem.detail()));
    return new ProblemText(
        shown(text.title()),
        shown(text.summary()),
        text.causes().stream().map(this::shown).toList(),
        shown(text.fixedBy()),
        text.remedies().stream().map(this::shown).toList());
  }

  /** An argument that is a day, as people write it. */
  private String withDay(String argument) {
    try {
      return date(LocalDate.parse(argument));
    } catch (DateTimeParseException e) {
      return argument;
    }
  }

  /** A problem's title in this language. */
  public String title(ProblemCode code) {
    return shown(problems.title(code));
  }

  /** A text that was written elsewhere in this language, as it can be shown in a label. */
  public String shown(String text) {
    return rightToLeft() ? ArabicWrapping.wrappable(text) : ArabicWrapping.kept(text);
  }

  /** A text with its arguments filled in. */
  public String get(Text text) {
    return get(text.key(), text.arguments().toArray());
  }

  /**
   * The message with this key and these arguments. An argument that is a {@link Text} or the code
   * of a problem is put into words, and an {@link Instant} can be formatted as a date.
   */
  public String get(String key, Object... arguments) {
    String text =
        new MessageFormat(getString(key), locale)
            .format(Stream.of(arguments).map(this::spoken).toArray());
    return shown(text);
  }

  private Object spoken(Object argument) {
    return switch (argument) {
      case Text text -> get(text);
      case ProblemCode code -> title(code);
      case Instant instant -> Date.from(instant);
      default -> argument;
    };
  }

  /** A day as people write it: in English the day first, as the ecosystem's documents do. */
  public String date(Instant instant) {
    return date(LocalDate.ofInstant(instant, ZoneId.systemDefault()));
  }

  /** A day as people write it. */
  public String date(LocalDate day) {
    return shown(days.format(day));
  }

  /** A day and the time of day, in this computer's time zone. */
  public String dateTime(Instant instant) {
    return get("text.dateTime", date(instant), time(instant));
  }

  /**
   * When something was, in few words: the time of today and yesterday, the day of anything else.
   *
   * @param clock tells which day it is, and in which time zone
   */
  public String when(Instant instant, Clock clock) {
    LocalDate day = LocalDate.ofInstant(instant, clock.getZone());
    LocalDate today = LocalDate.now(clock);
    if (day.equals(today)) {
      return get("text.today", time(instant));
    }
    return day.equals(today.minusDays(1)) ? get("text.yesterday", time(instant)) : date(day);
  }

  /** The time of day, in this computer's time zone. */
  public String time(Instant instant) {
    return timeAs("HH:mm", instant);
  }

  /** The time of day to the second, in this computer's time zone. */
  public String timeWithSeconds(Instant instant) {
    return timeAs("HH:mm:ss", instant);
  }

  /** The locale decides on the digits too, which {@code ofPattern} alone leaves as they are. */
  private String timeAs(String pattern, Instant instant) {
    return DateTimeFormatter.ofPattern(pattern)
        .localizedBy(locale)
        .format(instant.atZone(ZoneId.systemDefault()));
  }

  /** A number that counts something, in the digits of the language. Never for an identifier. */
  public String number(long count) {
    return NumberFormat.getIntegerInstance(locale).format(count);
  }

  /** How long something took, as an argument that is shown in tenths: nothing takes 0.0 seconds. */
  public static double seconds(Duration elapsed) {
    return Math.max(SHORTEST, elapsed.toMillis() / MILLIS);
  }

  @Override
  protected Object handleGetObject(String key) {
    String text = texts.get(key);
    if (text == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return text;
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(texts.keySet());
  }
}
