package org.tasket.tasket;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Wishes of owners, for tests. */
public final class TasketWishes {

  private TasketWishes() {}

  public static Wishes proofreading(Instant now) {
    return seats(1, now);
  }

  public static Wishes seats(int seats, Instant now) {
    return wishes(seats, now.plus(Duration.ofDays(10)));
  }

  public static Wishes openUntil(Instant end) {
    return wishes(1, end);
  }

  private static Wishes wishes(int seats, Instant end) {
    return new Wishes(
        "Proofread a form",
        "Two pages, in *plain* words.",
        "en",
        30,
        "ONLINE",
        null,
        end,
        seats,
        List.of());
  }

  /** The same wishes with another title. */
  public static Wishes titled(String title, Wishes wishes) {
    return new Wishes(
        title,
        wishes.description(),
        wishes.language(),
        wishes.plannedMinutes(),
        wishes.mode(),
        wishes.place(),
        wishes.openUntil(),
        wishes.seats(),
        wishes.sessions(),
        wishes.more());
  }

  /** The same wishes to be done in another way. */
  public static Wishes mode(String mode, Wishes wishes) {
    return new Wishes(
        wishes.title(),
        wishes.description(),
        wishes.language(),
        wishes.plannedMinutes(),
        mode,
        wishes.place(),
        wishes.openUntil(),
        wishes.seats(),
        wishes.sessions(),
        wishes.more());
  }

  /** The same wishes to be done at a place. */
  public static Wishes at(String place, Wishes wishes) {
    return new Wishes(
        wishes.title(),
        wishes.description(),
        wishes.language(),
        wishes.plannedMinutes(),
        "ON_SITE",
        place,
        wishes.openUntil(),
        wishes.seats(),
        wishes.sessions(),
        wishes.more());
  }

  /** The same wishes for sittings at a time instead of any time. */
  public static Wishes sessions(Wishes wishes, SessionPlan... sessions) {
    return new Wishes(
        wishes.title(),
        wishes.description(),
        wishes.language(),
        wishes.plannedMinutes(),
        wishes.mode(),
        wishes.place(),
        wishes.openUntil(),
        null,
        List.of(sessions),
        wishes.more());
  }

  /** The same wishes with more of them. */
  public static Wishes more(Wishes wishes, Wishes.More more) {
    return new Wishes(
        wishes.title(),
        wishes.description(),
        wishes.language(),
        wishes.plannedMinutes(),
        wishes.mode(),
        wishes.place(),
        wishes.openUntil(),
        wishes.seats(),
        wishes.sessions(),
        more);
  }

  public static Wishes helped(Wishes wishes, HelperTerms helper) {
    Wishes.More more = wishes.more();
    return more(
        wishes,
        new Wishes.More(more.doBy(), more.recurrence(), helper, more.board(), more.coOwners()));
  }

  public static Wishes onBoard(Wishes wishes, BoardTerms board) {
    Wishes.More more = wishes.more();
    return more(
        wishes,
        new Wishes.More(more.doBy(), more.recurrence(), more.helper(), board, more.coOwners()));
  }

  public static Wishes doneBy(Wishes wishes, Instant time) {
    Wishes.More more = wishes.more();
    return more(
        wishes,
        new Wishes.More(
            Optional.of(time), more.recurrence(), more.helper(), more.board(), more.coOwners()));
  }

  public static Wishes repeated(Wishes wishes, Optional<Recurrence> recurrence) {
    Wishes.More more = wishes.more();
    return more(
        wishes,
        new Wishes.More(more.doBy(), recurrence, more.helper(), more.board(), more.coOwners()));
  }

  /** The same wishes with these co-owners, by login or id. */
  public static Wishes shared(Wishes wishes, String... people) {
    Wishes.More more = wishes.more();
    return more(
        wishes,
        new Wishes.More(
            more.doBy(),
            more.recurrence(),
            more.helper(),
            more.board(),
            Optional.of(List.of(people))));
  }
}
