package org.tasket.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.claim.Helpers;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.platform.Conditions;
import org.tasket.tasket.SeenTasket;
import org.tasket.tasket.TasketSight;

/**
 * Finds the people whose spare time suits a tasket, of those for whom it is. The database leaves
 * out who is not of its audience and what is elsewhere; the rest is read piece by piece, the newest
 * slots first, until there are enough people or no more slots.
 */
@ApplicationScoped
class SlotFinder {

  /** No more people are named, however many agreed. */
  static final int NAMED_MOST = 100;

  private static final int PIECE = 1_000;

  /** Beyond so many pieces of time that nearly suits, nobody is looked for: 20,000 at most. */
  private static final int PIECES_MOST = 20;

  @Inject EntityManager db;
  @Inject People people;
  @Inject TasketSight sight;
  @Inject Helpers helpers;

  /**
   * Whom a tasket's time suits and nobody asked yet.
   *
   * @param askable who agreed to be asked, and neither owns the tasket nor helps with it
   * @param others who did not agree, also those who own it or help with it: a figure that changed
   *     when somebody comes to it would tell that they offer time
   */
  record Suiting(Set<UUID> askable, int others) {}

  /** All but whoever looks. */
  Suiting suiting(UUID looking, SeenTasket tasket, Wanted wanted) {
    Set<UUID> onIt = onIt(tasket);
    Conditions slots = slots(tasket, wanted);
    Set<UUID> agreed =
        people(slots.and("s.may_be_asked"), tasket, wanted, Set.of(), NAMED_MOST + onIt.size());
    Set<UUID> named = new HashSet<>(agreed);
    named.add(looking);
    int others =
        people(slots.and("not s.may_be_asked"), tasket, wanted, named, Headcount.MOST).size();
    return new Suiting(
        agreed.stream()
            .filter(person -> !onIt.contains(person))
            .limit(NAMED_MOST)
            .collect(Collectors.toSet()),
        others);
  }

  /** Whether somebody agreed to be asked for a tasket, and was not yet. */
  boolean isAskable(UUID person, SeenTasket tasket, Wanted wanted) {
    Conditions theirs = slots(tasket, wanted).and("s.may_be_asked").and("s.reader_id = ?", person);
    return !people(theirs, tasket, wanted, Set.of(), 1).isEmpty() && !onIt(tasket).contains(person);
  }

  private Set<UUID> onIt(SeenTasket tasket) {
    Set<UUID> onIt = new HashSet<>(helpers.onTasket(tasket.id()));
    onIt.addAll(tasket.owners());
    return onIt;
  }

  /** Those that may suit, of people who were not asked. */
  private Conditions slots(SeenTasket tasket, Wanted wanted) {
    Conditions slots =
        Conditions.on("tasket_slot s")
            .and("s.taken_back_at is null")
            .and("s.over_at > ?", wanted.open().start())
            .and("s.starts_at < ?", wanted.reach().end())
            .and("s.minutes >= ?", wanted.leastMinutes())
            .and(
                "not exists (select 1 from tasket_slot_invitation i"
                    + " where i.tasket_id = ? and i.reader_id = s.reader_id)",
                tasket.id());
    return sight.ofItsAudience(wanted.where(slots), "s.reader_id", tasket);
  }

  private Set<UUID> people(
      Conditions slots, SeenTasket tasket, Wanted wanted, Set<UUID> without, int enough) {
    Set<UUID> found = new LinkedHashSet<>();
    Set<UUID> lookedAt = new HashSet<>(without);
    Conditions rest = slots;
    int pieces = 0;
    List<Slot> piece;
    do {
      piece = rest.read(db, "s.*", Slot.class, " order by s.id desc", PIECE);
      List<UUID> offering =
          piece.stream().filter(wanted::suits).map(Slot::person).filter(lookedAt::add).toList();
      Set<UUID> audience = audience(tasket, offering);
      offering.stream().filter(audience::contains).forEach(found::add);
      if (!piece.isEmpty()) {
        rest = slots.and("s.id < ?", piece.get(piece.size() - 1).id());
      }
      piece.forEach(db::detach);
      pieces++;
    } while (piece.size() == PIECE && found.size() < enough && pieces < PIECES_MOST);
    return found;
  }

  /** How much else somebody has taken on is nobody's business here. */
  private Set<UUID> audience(SeenTasket tasket, List<UUID> offering) {
    return offering.isEmpty()
        ? Set.of()
        : sight.ofItsAudience(people.again(offering, WayIn.JOB), tasket);
  }

  /** Makes whoever asks one person wait for one another. */
  void queueUpFor(UUID person, Instant now) {
    db.createQuery(
            "select s from Slot s where s.reader = :person and s.takenBackAt is null"
                + " and s.over > :now order by s.id",
            Slot.class)
        .setParameter("person", person)
        .setParameter("now", now)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }
}
