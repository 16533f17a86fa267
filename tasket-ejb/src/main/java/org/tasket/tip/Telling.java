package org.tasket.tip;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.Turns;
import org.tasket.person.WayIn;
import org.tasket.platform.Checks;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.RuleBroken;
import org.tasket.tasket.SeenTasket;
import org.tasket.tasket.TasketSight;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.Taskets;

/** One person tells another; what either of them does at the same moment comes after it. */
@ApplicationScoped
@Transactional
@ConflictsTold
class Telling {

  /** So many one person gives within 24 hours; what was given before is not counted again. */
  private static final int GIVEN_MOST = 20;

  /** So many one person hears of within 24 hours, by whomever; of more they hear nothing. */
  private static final int HEARD_MOST = 10;

  /** So many of those by one teller, who can so not take them all from others. */
  private static final int HEARD_OF_ONE_MOST = 3;

  private static final Duration DAY = Duration.ofDays(1);

  @Inject EntityManager db;
  @Inject Taskets taskets;
  @Inject TasketSight sight;
  @Inject People people;
  @Inject Turns turns;
  @Inject Event<TipGiven> events;
  @Inject Event<TipHeard> hearings;
  @Inject Clock clock;

  /** See {@link Tips#give}. */
  void tell(Actor actor, UUID tasket, UUID person, Optional<String> line) {
    Instant now = clock.instant();
    SeenTasket seen = sight.of(actor, tasket);
    new Checks()
        .that(!actor.is(person), "person", "tip.self")
        .that(people.knows(person), "person", "unknown", person)
        .orThrow();
    TasketState state = taskets.get(actor, tasket).state();
    if (state != TasketState.OPEN) {
      throw new RuleBroken("tasket.state", state);
    }
    turns.await(actor, person);
    Tip tip = given(actor, tasket, person).orElseGet(() -> first(actor, seen, person, now));
    if (!tip.isHeard() && hears(person, actor.person(), seen, now)) {
      tip.hear(line, now);
      hearings.fire(new TipHeard(seen.board().id(), tasket, person, actor.person(), now));
    }
  }

  private Tip first(Actor actor, SeenTasket tasket, UUID person, Instant now) {
    if (given(actor, now) >= GIVEN_MOST) {
      throw new RuleBroken("tip.enough", GIVEN_MOST);
    }
    Tip tip = Tip.of(tasket.id(), person, actor.person(), now);
    db.persist(tip);
    events.fire(new TipGiven(tip.id(), tasket.id(), tasket.board().id(), actor, now));
    return tip;
  }

  private boolean hears(UUID person, UUID teller, SeenTasket tasket, Instant now) {
    return !sight.meantFor(people.again(List.of(person), WayIn.JOB), tasket).isEmpty()
        && hasRoom(person, teller, now);
  }

  private boolean hasRoom(UUID person, UUID teller, Instant now) {
    List<UUID> tellers =
        db.createQuery(
                "select t.teller from Tip t where t.reader = :reader and t.heardAt > :since",
                UUID.class)
            .setParameter("reader", person)
            .setParameter("since", now.minus(DAY))
            .getResultList();
    return tellers.size() < HEARD_MOST
        && Collections.frequency(tellers, teller) < HEARD_OF_ONE_MOST;
  }

  private Optional<Tip> given(Actor actor, UUID tasket, UUID person) {
    return db.createQuery(
            "select t from Tip t where t.tasket = :tasket and t.reader = :reader"
                + " and t.teller = :teller",
            Tip.class)
        .setParameter("tasket", tasket)
        .setParameter("reader", person)
        .setParameter("teller", actor.person())
        .getResultStream()
        .findAny();
  }

  private long given(Actor actor, Instant now) {
    return db.createQuery(
            "select count(t) from Tip t where t.teller = :teller and t.at > :since", Long.class)
        .setParameter("teller", actor.person())
        .setParameter("since", now.minus(DAY))
        .getSingleResult();
  }
}
