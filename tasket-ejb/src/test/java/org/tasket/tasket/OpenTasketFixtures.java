package org.tasket.tasket;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.board.Audience;
import org.tasket.board.SeenBoards;
import org.tasket.cause.Cause;
import org.tasket.person.Circle;

/** What is open, for those who compare it. */
public final class OpenTasketFixtures {

  private OpenTasketFixtures() {}

  /** Something that may be taken, in the facts by which it is compared. */
  public static Claimable claimable(
      UUID id,
      UUID board,
      List<UUID> departments,
      int minutes,
      Instant since,
      Instant until,
      int seats,
      int free,
      int held,
      Set<UUID> skills,
      Set<Cause> causes) {
    OpenTasket tasket =
        new OpenTasket(
            id,
            board,
            departments,
            minutes,
            Mode.ONLINE,
            Optional.empty(),
            since,
            until,
            Audience.everyone(),
            List.of(
                new OpenTasket.Sitting(
                    OpenTasket.Sitting.ANY_TIME, until.toEpochMilli(), 0, seats, seats - free)),
            held,
            skills,
            causes,
            Set.of());
    return new Claimable(tasket, until.toEpochMilli(), minutes, seats, free);
  }

  /**
   * A session as somebody writes it down.
   *
   * @param lasts how many minutes
   */
  public record Sitting(Optional<Instant> start, Instant until, int lasts, int seats, int held) {

    OpenTasket.Sitting plain() {
      return new OpenTasket.Sitting(
          start.map(Instant::toEpochMilli).orElse(OpenTasket.Sitting.ANY_TIME),
          until.toEpochMilli(),
          lasts,
          seats,
          held);
    }
  }

  public static List<OpenTasket.Sitting> plain(List<Sitting> sittings) {
    return sittings.stream().map(Sitting::plain).toList();
  }

  /** Offers what somebody could take, as {@link ClaimableTaskets} does for whoever asks. */
  public static void offer(
      UUID person,
      Circle circle,
      SeenBoards seen,
      ClaimableQuery query,
      Set<String> places,
      Instant now,
      Collection<OpenOnBoard> open,
      Taker taker) {
    Optional<Set<String>> near =
        places.isEmpty()
            ? Optional.empty()
            : Optional.of(
                places.stream()
                    .flatMap(place -> PlaceWords.of(place).stream())
                    .collect(Collectors.toSet()));
    Reach reach = new Reach(person, circle, seen, query, near, now);
    open.forEach(board -> board.offer(reach, taker));
  }
}
