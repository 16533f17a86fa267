package org.tasket.finder;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Checks;
import org.tasket.platform.Page;
import org.tasket.tasket.ClaimableQuery;
import org.tasket.tasket.Terms;

/**
 * The minutes that somebody has, and how they would like to spend them.
 *
 * @param minutes 5 to 2,400
 * @param place a town or an address, to 120 characters; counts where they want to work near
 * @param board of one board only, by its slug
 * @param limit how many suggestions, 1 to 100
 */
public record SpendTime(
    int minutes,
    Begins begins,
    Optional<Nearness> where,
    Optional<String> place,
    Mood mood,
    Optional<String> board,
    int limit) {

  public static final int PLACE_MOST = 120;

  public SpendTime {
    place = place.map(String::strip).filter(text -> !text.isEmpty());
    new Checks()
        .number("minutes", minutes, Terms.MINUTES_LEAST, Terms.MINUTES_MOST)
        .optionalText("place", place.orElse(null), PLACE_MOST)
        .number("limit", limit, 1, Page.MOST)
        .orThrow();
  }

  /** Of all boards. */
  public SpendTime(
      int minutes,
      Begins begins,
      Optional<Nearness> where,
      Optional<String> place,
      Mood mood,
      int limit) {
    this(minutes, begins, where, place, mood, Optional.empty(), limit);
  }

  /** So many minutes from now, for whatever there is. */
  public static SpendTime now(int minutes) {
    return new SpendTime(
        minutes, Begins.NOW, Optional.empty(), Optional.empty(), Mood.ANY, Page.USUAL);
  }

  public SpendTime inThe(Mood other) {
    return new SpendTime(minutes, begins, where, place, other, board, limit);
  }

  public SpendTime atMost(int other) {
    return new SpendTime(minutes, begins, where, place, mood, board, other);
  }

  public SpendTime on(Optional<String> other) {
    return new SpendTime(minutes, begins, where, place, mood, other, limit);
  }

  /** Whether somebody wants to work near and does not say where they are. */
  boolean nearby() {
    return place.isEmpty() && where.filter(Nearness.NEAR::equals).isPresent();
  }

  SpendTime near(String town) {
    return new SpendTime(minutes, begins, where, Optional.of(town), mood, board, limit);
  }

  /**
   * @param on the one board, where only one is looked at
   */
  ClaimableQuery query(Instant now, Optional<UUID> on, Set<UUID> without) {
    return new ClaimableQuery(
        minutes,
        now.plus(begins.within()),
        where.map(Nearness::mode),
        place.filter(text -> where.filter(Nearness.NEAR::equals).isPresent()),
        on,
        without);
  }
}
