package org.tasket.tasket;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tasket.platform.Checks;
import org.tasket.platform.FieldNames;
import org.tasket.platform.Names;
import org.tasket.platform.Texts;
import org.tasket.platform.Words;

/**
 * What an owner asks for. Guards its own ranges: title 3 to 120 characters, description to 20,000,
 * planned minutes 5 to 2,400, place to 120, a language that Tasket speaks, open until in the future
 * and at most 180 days ahead, to be done by at most 366 days ahead.
 *
 * @param language two letters: en, fi or sv
 * @param doBy when work at any time is to be done
 */
public record Terms(
    String title,
    Optional<String> description,
    String language,
    int plannedMinutes,
    Mode mode,
    Optional<String> place,
    Instant openUntil,
    Optional<Instant> doBy,
    HelperTerms helper,
    BoardTerms board) {

  public static final int TITLE_LEAST = 3;
  public static final int TITLE_MOST = 120;
  public static final int DESCRIPTION_MOST = 20_000;
  public static final int MINUTES_LEAST = 5;
  public static final int MINUTES_MOST = 2_400;
  public static final int PLACE_MOST = 120;
  public static final Duration OPEN_MOST = Duration.ofDays(180);

  /** How far ahead work may be planned. */
  public static final Duration AHEAD_MOST = Duration.ofDays(366);

  private static final List<String> LANGUAGES =
      Words.LANGUAGES.stream().map(Locale::getLanguage).toList();

  /** Terms of work at any time that say no more than they must. */
  public Terms(
      String title,
      Optional<String> description,
      String language,
      int plannedMinutes,
      Mode mode,
      Optional<String> place,
      Instant openUntil) {
    this(
        title,
        description,
        language,
        plannedMinutes,
        mode,
        place,
        openUntil,
        Optional.empty(),
        HelperTerms.NONE,
        BoardTerms.NONE);
  }

  /** Adds what is wrong with an owner's wishes to the checks; nothing is made of them yet. */
  static void check(Checks checks, Wishes wishes, Instant now) {
    checkTexts(checks, wishes);
    ahead(checks, "openUntil", wishes.openUntil(), now, OPEN_MOST);
    ahead(checks, "doBy", wishes.more().doBy().orElse(null), now, AHEAD_MOST);
  }

  /** The same for a change: a time that stays as it was may have passed meanwhile. */
  static void check(Checks checks, Wishes wishes, Terms before, Instant now) {
    checkTexts(checks, wishes);
    if (!before.openUntil.equals(wishes.openUntil())) {
      ahead(checks, "openUntil", wishes.openUntil(), now, OPEN_MOST);
    }
    if (!before.doBy.equals(wishes.more().doBy())) {
      ahead(checks, "doBy", wishes.more().doBy().orElse(null), now, AHEAD_MOST);
    }
  }

  private static void checkTexts(Checks checks, Wishes wishes) {
    checks
        .text("title", wishes.title(), TITLE_LEAST, TITLE_MOST)
        .that(isLine(wishes.title()), "title", "line")
        .optionalText("description", wishes.description(), DESCRIPTION_MOST)
        .oneOf("language", wishes.language(), LANGUAGES)
        .number("plannedMinutes", wishes.plannedMinutes(), MINUTES_LEAST, MINUTES_MOST)
        .oneOf("mode", wishes.mode(), Names.of(Mode.class))
        .optionalText("place", wishes.place(), PLACE_MOST)
        .present("openUntil", wishes.openUntil());
    wishes.more().helper().check(checks);
  }

  static void ahead(Checks checks, String field, Instant time, Instant now, Duration most) {
    if (time != null) {
      checks
          .that(time.isAfter(now), field, "past", time.toString())
          .that(!time.isAfter(now.plus(most)), field, "ahead", most.toDays());
    }
  }

  static boolean isLine(String text) {
    return text == null || text.chars().noneMatch(Character::isISOControl);
  }

  /** The terms that checked wishes make. */
  static Terms of(Wishes wishes) {
    return new Terms(
        wishes.title().strip(),
        Texts.given(wishes.description()),
        wishes.language(),
        wishes.plannedMinutes(),
        Mode.valueOf(wishes.mode()),
        Texts.given(wishes.place()),
        wishes.openUntil(),
        wishes.more().doBy(),
        wishes.more().helper(),
        wishes.more().board());
  }

  /** The same, open until another time. */
  Terms openUntil(Instant end) {
    return new Terms(
        title, description, language, plannedMinutes, mode, place, end, doBy, helper, board);
  }

  /** The same, begun anew: times that have passed are the usual end, or left out. */
  Terms begunAnew(Instant usualEnd, Instant now) {
    return new Terms(
        title,
        description,
        language,
        plannedMinutes,
        mode,
        place,
        openUntil.isAfter(now) ? openUntil : usualEnd,
        doBy.filter(time -> time.isAfter(now)),
        helper,
        board);
  }

  /** The names of the fields in which these differ from others. */
  List<String> changedFrom(Terms before) {
    List<String> changed = new ArrayList<>(FieldNames.of(this, before));
    if (changed.remove("helper")) {
      changed.addAll(FieldNames.of(helper, before.helper));
    }
    if (changed.remove("board")) {
      changed.addAll(FieldNames.of(board, before.board));
    }
    return changed;
  }
}
