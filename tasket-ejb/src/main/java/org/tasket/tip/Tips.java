package org.tasket.tip;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.PersonView;
import org.tasket.person.Turns;
import org.tasket.person.WayIn;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.tasket.SeenTasket;
import org.tasket.tasket.TasketSight;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.Taskets;

/**
 * Telling a colleague of a tasket, and what one was told. The teller reads the same whether the
 * colleague may see the tasket or not.
 */
@Boundary
public class Tips {

  /** So many one person gives within 24 hours; what was given before is not counted again. */
  private static final int GIVEN_MOST = 20;

  /** So many one person hears of within 24 hours, by whomever; of more they hear nothing. */
  private static final int HEARD_MOST = 10;

  /** So many of those by one teller, who can so not take them all from others. */
  private static final int HEARD_OF_ONE_MOST = 3;

  /** So many are shown beside a tasket, the newest first. */
  private static final int SHOWN_MOST = 5;

  private static final Duration DAY = Duration.ofDays(1);

  @Inject EntityManager db;
  @Inject Taskets taskets;
  @Inject TasketSight sight;
  @Inject People people;
  @Inject Turns turns;
  @Inject Event<TipGiven> events;
  @Inject Event<TipHeard> hearings;
  @Inject Clock clock;

  /**
   * Tells somebody of an open tasket that the caller sees. Once they heard of it, telling again
   * changes nothing; until then each time is looked at anew.
   *
   * @throws NotFound where the caller does not see the tasket
   * @throws InvalidInput where the colleague is the caller, or nobody whom the directory shows
   * @throws RuleBroken where it is not open, or the caller has given enough tips within 24 hours
   */
  public void give(Actor actor, UUID tasket, GiveTip wish) {
    Instant now = clock.instant();
    SeenTasket seen = sight.of(actor, tasket);
    TasketState state = taskets.get(actor, tasket).state();
    if (state != TasketState.OPEN) {
      throw new RuleBroken("tasket.state", state.name());
    }
    UUID person = person(actor, wish.person());
    turns.await(actor);
    Tip tip = given(actor, tasket, person).orElseGet(() -> first(actor, seen, person, now));
    if (!tip.isHeard() && hears(person, actor.person(), seen, now)) {
      tip.hear(wish.line(), now);
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

  private UUID person(Actor actor, String named) {
    UUID person;
    try {
      person = people.refer(named.strip());
    } catch (NotFound nobody) {
      throw new InvalidInput("person", "unknown", named);
    }
    new Checks()
        .that(!actor.is(person), "person", "tip.self")
        .that(people.knows(person), "person", "unknown", named)
        .orThrow();
    return person;
  }

  /**
   * What the caller was told of a tasket, the newest first; nobody else reads it.
   *
   * @throws NotFound where the caller does not see the tasket
   */
  public List<TipView> heard(Actor actor, UUID tasket) {
    sight.of(actor, tasket);
    List<Tip> tips =
        db.createQuery(
                "select t from Tip t where t.tasket = :tasket and t.reader = :reader"
                    + " and t.heardAt is not null order by t.heardAt desc",
                Tip.class)
            .setParameter("tasket", tasket)
            .setParameter("reader", actor.person())
            .setMaxResults(SHOWN_MOST)
            .getResultList();
    Map<UUID, PersonView> named = people.named(tips.stream().map(Tip::teller).toList());
    return tips.stream()
        .map(tip -> new TipView(tip.id(), named.get(tip.teller()), tip.line(), tip.heardAt()))
        .toList();
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
