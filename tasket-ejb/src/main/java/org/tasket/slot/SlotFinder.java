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
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.tasket.SeenTasket;
import org.tasket.tasket.TasketSight;

/** Finds the slots that suit a tasket, of people for whom it is. */
@ApplicationScoped
class SlotFinder {

  /** No more are looked at, the newest first, however large the house is. */
  static final int LOOKED_AT = 1_000;

  @Inject EntityManager db;
  @Inject People people;
  @Inject TasketSight sight;
  @Inject Helpers helpers;

  /**
   * Of people of the tasket's audience, also of those who own it or help with it: a figure that
   * changed when somebody comes to it would tell that they offer time. In a number of queries that
   * is always the same.
   */
  List<Slot> suitable(SeenTasket tasket, Wanted wanted) {
    List<Slot> slots = candidates(wanted).stream().filter(wanted::suits).toList();
    Set<UUID> audience = audience(tasket, slots);
    return slots.stream().filter(slot -> audience.contains(slot.person())).toList();
  }

  /** Those of some people who neither own it nor help with it. */
  Set<UUID> withoutThoseOnIt(Collection<UUID> people, SeenTasket tasket) {
    Set<UUID> others = new HashSet<>(people);
    others.removeAll(tasket.owners());
    if (!others.isEmpty()) {
      others.removeAll(helpers.onTasket(tasket.id()));
    }
    return others;
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

  /** How much else somebody has taken on is nobody's business here. */
  private Set<UUID> audience(SeenTasket tasket, Collection<Slot> slots) {
    Set<UUID> offering = slots.stream().map(Slot::person).collect(Collectors.toSet());
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
