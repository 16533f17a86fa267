package org.tasket.tasket;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.SeenBoards;
import org.tasket.person.Circle;

/**
 * Who somebody is and what they ask for, as far as it decides which open taskets they could take.
 */
final class Reach {

  private final UUID person;
  private final long personGlance;
  private final Circle circle;
  private final Set<UUID> managed;
  private final Set<UUID> boards;
  private final ClaimableQuery query;
  private final boolean anywhere;
  private final List<String> places;
  private final Set<Mode> modes;
  private final long begins;
  private final long now;

  /**
   * @param places the place that is asked for, as {@link PlaceNames} has it; empty for any
   */
  Reach(
      UUID person,
      Circle circle,
      SeenBoards seen,
      ClaimableQuery query,
      Optional<Set<String>> places,
      Instant now) {
    this.person = person;
    this.personGlance = Glance.of(person);
    this.circle = circle;
    this.managed = seen.managed();
    this.boards =
        query
            .on()
            .map(one -> seen.atWork().contains(one) ? Set.of(one) : Set.<UUID>of())
            .orElse(seen.atWork());
    this.query = query;
    this.anywhere = places.isEmpty();
    this.places = places.map(List::copyOf).orElse(List.of());
    this.modes =
        query.doable().map(mode -> EnumSet.of(mode, Mode.EITHER)).orElse(EnumSet.allOf(Mode.class));
    this.begins = query.begins().toEpochMilli();
    this.now = now.toEpochMilli();
  }

  boolean isAtWorkOn(UUID board) {
    return boards.contains(board) && !query.without().contains(board);
  }

  boolean manages(UUID board) {
    return managed.contains(board);
  }

  boolean hadToDoWith(OpenTasket tasket) {
    return tasket.had(person, personGlance);
  }

  Circle circle() {
    return circle;
  }

  int minutes() {
    return query.minutes();
  }

  Set<Mode> modes() {
    return modes;
  }

  /** Whether a place is the one that is asked for. */
  boolean isNear(List<String> place) {
    return anywhere || PlaceWords.meet(places, place);
  }

  /** In milliseconds since 1970, as all times of what is open. */
  long begins() {
    return begins;
  }

  long now() {
    return now;
  }
}
