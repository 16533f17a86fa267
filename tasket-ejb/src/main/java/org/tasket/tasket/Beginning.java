package org.tasket.tasket;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.tasket.board.Rulebook;
import org.tasket.board.Rulebook.Template;

/** What a new tasket says where its owner says nothing. */
record Beginning(
    Optional<String> title,
    Optional<String> description,
    String language,
    Optional<Integer> plannedMinutes,
    int seats,
    Instant openUntil,
    Optional<String> category) {

  private static final int OPEN_USUALLY = 30;

  static Beginning of(Optional<Template> template, Rulebook rules, Locale language, Instant now) {
    return new Beginning(
        template.flatMap(Template::title),
        template.flatMap(Template::description),
        template.map(Template::language).orElse(language.getLanguage()),
        template.flatMap(Template::plannedMinutes),
        template.flatMap(Template::seats).orElse(1),
        usualEnd(rules, now),
        template.flatMap(Template::category));
  }

  /** 30 days from now, or as long as the board allows. */
  static Instant usualEnd(Rulebook rules, Instant now) {
    return now.plus(Duration.ofDays(Math.min(OPEN_USUALLY, rules.openDays())));
  }

  Wishes fill(Wishes given) {
    Wishes.More more = given.more();
    BoardTerms board = more.board();
    return new Wishes(
        or(given.title(), title.orElse(null)),
        or(given.description(), description.orElse(null)),
        or(given.language(), language),
        or(given.plannedMinutes(), plannedMinutes.orElse(null)),
        or(given.mode(), Mode.EITHER.name()),
        given.place(),
        or(given.openUntil(), openUntil),
        given.sessions().isEmpty() ? or(given.seats(), Integer.valueOf(seats)) : given.seats(),
        given.sessions(),
        new Wishes.More(
            more.doBy(),
            more.recurrence(),
            more.helper(),
            new BoardTerms(
                board.category().or(() -> category),
                board.organisation(),
                board.causes(),
                board.extra(),
                board.audience()),
            more.coOwners()));
  }

  private static <T> T or(T given, T usual) {
    return given == null ? usual : given;
  }
}
