package org.tasket.tasket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tasket.platform.Checks;
import org.tasket.platform.FieldNames;
import org.tasket.platform.Names;
import org.tasket.platform.Words;

/**
 * What an owner asks for. Guards its own ranges: title 3 to 120 characters, description to 20,000,
 * planned minutes 5 to 2,400, place to 120, a language that Tasket speaks, open until in the future
 * and at most 180 days ahead.
 *
 * @param language two letters: en, fi or sv
 */
public record Terms(
    String title,
    Optional<String> description,
    String language,
    int plannedMinutes,
    Mode mode,
    Optional<String> place,
    Instant openUntil) {

  public static final int TITLE_LEAST = 3;
  public static final int TITLE_MOST = 120;
  public static final int DESCRIPTION_MOST = 20_000;
  public static final int MINUTES_LEAST = 5;
  public static final int MINUTES_MOST = 2_400;
  public static final int PLACE_MOST = 120;
  public static final Duration OPEN_MOST = Duration.ofDays(180);

  private static final List<String> LANGUAGES =
      Words.LANGUAGES.stream().map(Locale::getLanguage).toList();

  /** Adds what is wrong with an owner's wishes to the checks; nothing is made of them yet. */
  static void check(Checks checks, Wishes wishes, Instant now) {
    checks
        .text("title", wishes.title(), TITLE_LEAST, TITLE_MOST)
        .that(singleLine(wishes.title()), "title", "line")
        .optionalText("description", wishes.description(), DESCRIPTION_MOST)
        .oneOf("language", wishes.language(), LANGUAGES)
        .number("plannedMinutes", wishes.plannedMinutes(), MINUTES_LEAST, MINUTES_MOST)
        .oneOf("mode", wishes.mode(), Names.of(Mode.class))
        .optionalText("place", wishes.place(), PLACE_MOST)
        .present("openUntil", wishes.openUntil());
    if (wishes.openUntil() != null) {
      checks
          .that(wishes.openUntil().isAfter(now), "openUntil", "past", wishes.openUntil().toString())
          .that(
              !wishes.openUntil().isAfter(now.plus(OPEN_MOST)),
              "openUntil",
              "ahead",
              OPEN_MOST.toDays());
    }
  }

  /** The terms that checked wishes make. */
  static Terms of(Wishes wishes) {
    return new Terms(
        wishes.title().strip(),
        given(wishes.description()),
        wishes.language(),
        wishes.plannedMinutes(),
        Mode.valueOf(wishes.mode()),
        given(wishes.place()),
        wishes.openUntil());
  }

  private static boolean singleLine(String title) {
    return title == null || title.chars().noneMatch(Character::isISOControl);
  }

  private static Optional<String> given(String text) {
    return Optional.ofNullable(text).filter(given -> !given.isBlank());
  }

  /** The names of the fields in which these differ from others. */
  List<String> changedFrom(Terms before) {
    return FieldNames.of(this, before);
  }
}
