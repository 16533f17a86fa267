package org.tasket.slot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.claim.Helpers;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.tasket.SeenTasket;
import org.tasket.tasket.TasketSight;

/** Finds the slots that suit a tasket, of people who could take it. */
@ApplicationScoped
class SlotFinder {

  /** No more are looked at, the newest first, however large the house is. */
  static final int LOOKED_AT = 1_000;

  @Inject EntityManager db;
  @Inject People people;
  @Inject TasketSight sight;
  @Inject Helpers helpers;

  /** In a number of queries that is always the same. */
  List<Slot> suitable(SeenTasket tasket, Wanted wanted) {
    List<Slot> slots = candidates(wanted).stream().filter(wanted::suits).toList();
    Set<UUID> could = couldTake(tasket, slots);
    return slots.stream().filter(slot -> could.contains(slot.person())).toList();
  }

  private List<Slot> candidates(Wanted wanted) {
    return db.createQuery(
            "select s from Slot s where s.takenBackAt is null and s.over > :now"
                + " and s.start < :end and s.minutes >= :minutes order by s.id desc",
            Slot.class)
        .setParameter("now", wanted.open().start())
        .setParameter("end", wanted.reach().end())
        .setParameter("minutes", (int) wanted.leastMinutes())
        .setMaxResults(LOOKED_AT)
        .getResultList();
  }

  /**
   * Those for whose eyes the tasket is and who are not on it yet. How much else somebody has taken
   * on is nobody's business here.
   */
  private Set<UUID> couldTake(SeenTasket tasket, Collection<Slot> slots) {
    Set<UUID> asked = slots.stream().map(Slot::person).collect(Collectors.toSet());
    asked.removeAll(tasket.owners());
    if (asked.isEmpty()) {
      return Set.of();
    }
    List<Actor> known = people.again(asked, WayIn.JOB);
    Set<UUID> could = new HashSet<>(sight.meantFor(known, tasket));
    could.removeAll(helpers.onTasket(tasket.id()));
    return could;
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
