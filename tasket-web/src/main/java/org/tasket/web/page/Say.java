package org.tasket.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tasket.platform.Page;
import org.tasket.platform.Settings;

/** How pages say things, in the reader's language. */
@Named
@RequestScoped
public class Say {

  private static final int MINUTES_SAID_AS_SUCH = 120;
  private static final int TINTS = 4;
  private static final Pattern SPACE = Pattern.compile("\\s+");

  @Inject Language language;
  @Inject Settings settings;
  @Inject Clock clock;

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

  private HumanTime time() {
    return new HumanTime(clock.instant(), settings.zone(), language.locale());
  }

  /** The page's text for a key, its places filled. */
  public String text(String key, Object value) {
    return Texts.in(language.locale()).text(key, value);
  }

  /** The page's text for a key with two places. */
  public String text(String key, Object first, Object second) {
    return Texts.in(language.locale()).text(key, first, second);
  }

  /** How many there are: exactly, or "more than" where nobody counted on. */
  public String count(String key, Page<?> page) {
    Texts texts = Texts.in(language.locale());
    String count = texts.text(key, page.total());
    return page.totalIsExact() ? count : texts.text("list.more.than", count);
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
