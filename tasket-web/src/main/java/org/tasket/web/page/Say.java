package org.tasket.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tasket.claim.ClaimView;
import org.tasket.platform.Page;
import org.tasket.platform.Settings;
import org.tasket.tasket.SessionTime;
import org.tasket.tasket.SessionView;

/** How pages say things, in the reader's language. */
@Named
@RequestScoped
public class Say {

  private static final int MINUTES_SAID_AS_SUCH = 120;
  private static final int TINTS = 4;
  private static final int FEW = 3;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  @Inject Language language;
  @Inject Settings settings;
  @Inject Clock clock;

  public Locale locale() {
    return language.locale();
  }

  /** "30 min"; what is longer than two hours in hours and minutes. */
  public String minutes(int minutes) {
    return minutes(minutes, language.locale());
  }

  static String minutes(int minutes, Locale language) {
    Texts texts = Texts.in(language);
    if (minutes <= MINUTES_SAID_AS_SUCH) {
      return texts.text("minutes", minutes);
    }
    return minutes % 60 == 0
        ? texts.text("minutes.hours", minutes / 60)
        : texts.text("minutes.hours.rest", minutes / 60, minutes % 60);
  }

  /** A time as people say it. */
  public String near(Instant at) {
    return time().near(at);
  }

  /** The day until which something holds. */
  public String until(Instant at) {
    return time().day(at);
  }

  public String exact(Instant at) {
    return time().exact(at);
  }

  /** When a session is, by the clocks of its own place; of another place than ours by name. */
  public String sitting(SessionView session) {
    if (session.start().isEmpty() || session.end().isEmpty()) {
      return Texts.in(language.locale()).text("sitting.any");
    }
    ZoneId zone = session.zone().map(ZoneId::of).orElseGet(settings::zone);
    return span(session.start().get(), session.end().get(), zone);
  }

  /** When a claim's session is, likewise; empty for work at any time. */
  public String sittingOf(ClaimView claim) {
    SessionTime session = claim.session();
    if (session.isAny()) {
      return "";
    }
    ZoneId zone = session.zone().map(ZoneId::of).orElseGet(settings::zone);
    return span(session.start().orElseThrow(), session.end().orElseThrow(), zone);
  }

  /** From when to when, by the clocks of a place; of another place than ours by name. */
  public String span(Instant start, Instant end, ZoneId zone) {
    return at(zone, new HumanTime(clock.instant(), zone, language.locale()).span(start, end));
  }

  /** A moment by the clocks of a place; of another place than ours by name. */
  public String exact(Instant at, Optional<ZoneId> place) {
    ZoneId zone = place.orElseGet(settings::zone);
    return at(zone, new HumanTime(clock.instant(), zone, language.locale()).exact(at));
  }

  /** What is said by the clocks of a place; of another place than ours by name. */
  public String at(ZoneId zone, String said) {
    return zone.equals(settings.zone()) ? said : elsewhere(said, zone);
  }

  /** From when to when a session is on its day, by the clocks of its own place. */
  public String clocks(SessionView session) {
    ZoneId zone = session.zone().map(ZoneId::of).orElseGet(settings::zone);
    String clocks =
        new HumanTime(clock.instant(), zone, language.locale())
            .clocks(session.start().orElseThrow(), session.end().orElseThrow());
    return zone.equals(settings.zone()) ? clocks : elsewhere(clocks, zone);
  }

  private String elsewhere(String when, ZoneId zone) {
    return text("sitting.elsewhere", when, zone.getDisplayName(TextStyle.FULL, language.locale()));
  }

  /** A day of a calendar. */
  public String day(LocalDate day) {
    return written(day, "calendar.day");
  }

  /** A month, as a heading. */
  public String month(YearMonth month) {
    String name = written(month, "calendar.month");
    return name.substring(0, 1).toUpperCase(language.locale()) + name.substring(1);
  }

  private String written(TemporalAccessor time, String pattern) {
    return DateTimeFormatter.ofPattern(text(pattern), language.locale()).format(time);
  }

  /** When the next session is; empty for work at any time and where all are over. */
  public String next(List<SessionView> sessions) {
    Instant now = clock.instant();
    return sessions.stream()
        .filter(session -> session.start().filter(start -> start.isAfter(now)).isPresent())
        .min(Comparator.comparing(session -> session.start().orElseThrow()))
        .map(this::sitting)
        .orElse("");
  }

  private HumanTime time() {
    return new HumanTime(clock.instant(), settings.zone(), language.locale());
  }

  /** The page's text for a key. */
  public String text(String key) {
    return Texts.in(language.locale()).text(key);
  }

  /** The page's text for a key, its places filled. */
  public String text(String key, Object value) {
    return Texts.in(language.locale()).text(key, value);
  }

  /** The page's text for a key with two places. */
  public String text(String key, Object first, Object second) {
    return Texts.in(language.locale()).text(key, first, second);
  }

  /** The page's text for a key with three places. */
  public String text(String key, Object first, Object second, Object third) {
    return Texts.in(language.locale()).text(key, first, second, third);
  }

  /** How many there are: exactly, "more than" where nobody counted on, or so far. */
  public String count(String key, Page<?> page) {
    Texts texts = Texts.in(language.locale());
    String count = texts.text(key, page.total());
    if (page.totalIsExact()) {
      return count;
    }
    return texts.text(page.total() < Page.COUNTED ? "list.so.far" : "list.more.than", count);
  }

  /** The number of them in few letters; with a plus where nobody counted on. */
  public String number(Page<?> page) {
    return text(page.totalIsExact() ? "list.exactly" : "list.more.than.that", page.total());
  }

  public String list(List<String> several) {
    return String.join(", ", several);
  }

  /** The first few of a list that a card has room for. */
  public static <T> List<T> few(List<T> all) {
    return all.subList(0, Math.min(all.size(), FEW));
  }

  /** How many a card has no room for: ", +2", or nothing. */
  public static String more(List<?> all) {
    return all.size() > FEW ? ", +" + (all.size() - FEW) : "";
  }

  /** First letters of the first and the last name, for an avatar. */
  public static String initials(String name) {
    List<String> names = SPACE.splitAsStream(name.strip()).toList();
    return names.size() < 2
        ? first(name.strip())
        : first(names.get(0)) + first(names.get(names.size() - 1));
  }

  private static String first(String name) {
    return name.codePoints()
        .limit(1)
        .map(Character::toUpperCase)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  /** One of a few tints, for a person always the same one. */
  public static int tint(UUID person) {
    return Math.floorMod(person.hashCode(), TINTS);
  }
}
