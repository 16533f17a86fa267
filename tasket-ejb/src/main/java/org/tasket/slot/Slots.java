package org.tasket.slot;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Turns;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;
import org.tasket.slot.SlotEvent.What;

/** The spare time that a person offers: their own, and nobody else's here. */
@Boundary
public class Slots {

  /** So many at once. */
  public static final int MOST = 20;

  @Inject EntityManager db;
  @Inject Turns turns;
  @Inject Event<SlotEvent> events;
  @Inject Clock clock;

  /** What the caller offers now, the newest first. */
  public List<SlotView> mine(Actor actor) {
    return open(actor).stream().map(slot -> slot.view(clock.instant())).toList();
  }

  /**
   * Offers spare time.
   *
   * @throws InvalidInput where something is out of range, or the caller offers {@value #MOST}
   *     already
   */
  public SlotView offer(Actor actor, OfferSlot wish) {
    wish.check(clock.instant());
    turns.await(actor);
    new Checks().that(open(actor).size() < MOST, "slots", "slot.many", MOST).orThrow();
    Slot slot = Slot.offered(actor.person(), wish.time().orElseThrow(), wish, clock.instant());
    db.persist(slot);
    events.fire(new SlotEvent(What.OFFERED, slot.id(), actor, clock.instant()));
    db.flush();
    return slot.view(clock.instant());
  }

  /**
   * Makes one of the caller's be as it is wished for.
   *
   * @param version the one that the caller has seen
   * @throws NotFound where the caller has none of this id
   * @throws RuleBroken where it is offered no more
   * @throws Stale where it is another by now
   * @throws InvalidInput where something is out of range
   */
  public SlotView change(Actor actor, UUID id, long version, OfferSlot wish) {
    Instant now = clock.instant();
    turns.await(actor);
    Slot slot = own(actor, id);
    if (!slot.isOffered(now)) {
      throw new RuleBroken("slot.over");
    }
    if (slot.view(now).version() != version) {
      throw new Stale("stale");
    }
    wish.check(now);
    slot.become(wish.time().orElseThrow(), wish, now);
    events.fire(new SlotEvent(What.CHANGED, id, actor, now));
    db.flush();
    return slot.view(now);
  }

  /** The caller's whose time is over, the last one to end first, as long as they are kept. */
  public List<SlotView> over(Actor actor) {
    Instant now = clock.instant();
    return db.createQuery(
            "select s from Slot s where s.reader = :person and s.takenBackAt is null"
                + " and s.over <= :now order by s.over desc, s.id desc",
            Slot.class)
        .setParameter("person", actor.person())
        .setParameter("now", now)
        .setMaxResults(MOST)
        .getResultStream()
        .map(slot -> slot.view(now))
        .toList();
  }

  /**
   * One of the caller's, offered or not, as long as it is kept.
   *
   * @throws NotFound where the caller has none of this id
   */
  public SlotView get(Actor actor, UUID id) {
    return own(actor, id).view(clock.instant());
  }

  /**
   * Takes one back; where it is offered no more there is nothing to do.
   *
   * @throws NotFound where the caller has none of this id
   */
  public SlotView takeBack(Actor actor, UUID id) {
    Instant now = clock.instant();
    Slot slot = own(actor, id);
    if (slot.isOffered(now)) {
      slot.takeBack(now);
      events.fire(new SlotEvent(What.WITHDRAWN, id, actor, now));
      db.flush();
    }
    return slot.view(now);
  }

  private Slot own(Actor actor, UUID id) {
    return Optional.ofNullable(db.find(Slot.class, id))
        .filter(slot -> slot.isFor(actor.person()))
        .orElseThrow(() -> new NotFound("slot.unknown", id.toString()));
  }

  private List<Slot> open(Actor actor) {
    return db.createQuery(
            "select s from Slot s where s.reader = :person and s.takenBackAt is null"
                + " and s.over > :now order by s.id desc",
            Slot.class)
        .setParameter("person", actor.person())
        .setParameter("now", clock.instant())
        .getResultList();
  }
}
