package org.tasket.tip;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

  /** So many one person gives in a day. */
  public static final int GIVEN_MOST = 20;

  /** So many one person hears of in a day, by whomever; of more they hear nothing. */
  public static final int HEARD_MOST = 10;

  /** So many are shown beside a tasket, the newest first. */
  private static final int SHOWN_MOST = 5;

  private static final Duration DAY = Duration.ofDays(1);

  @Inject EntityManager db;
  @Inject Taskets taskets;
  @Inject TasketSight sight;
  @Inject People people;
  @Inject Turns turns;
  @Inject Event<TipGiven> events;
  @Inject Clock clock;

  /**
   * Tells somebody of an open tasket that the caller sees. A second time changes nothing.
   *
   * @throws NotFound where the caller does not see the tasket
   * @throws InvalidInput where the colleague is the caller, or nobody whom the directory shows
   * @throws RuleBroken where it is not open, or the caller has told enough for a day
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
    if (isGiven(actor, tasket, person)) {
      return;
    }
    if (today("teller", actor.person(), now) >= GIVEN_MOST) {
      throw new RuleBroken("tip.enough", GIVEN_MOST);
    }
    boolean heard = hears(person, seen, now);
    Tip tip = Tip.of(tasket, person, wish.line(), actor.person(), heard, now);
    db.persist(tip);
    events.fire(new TipGiven(tip.id(), tasket, seen.board().id(), person, heard, actor, now));
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

  /** What the caller was told of a tasket, the newest first; nobody else reads it. */
  public List<TipView> heard(Actor actor, UUID tasket) {
    List<Tip> tips =
        db.createQuery(
                "select t from Tip t where t.tasket = :tasket and t.reader = :reader"
                    + " and t.heard = true order by t.at desc",
                Tip.class)
            .setParameter("tasket", tasket)
            .setParameter("reader", actor.person())
            .setMaxResults(SHOWN_MOST)
            .getResultList();
    if (tips.isEmpty()) {
      return List.of();
    }
    sight.of(actor, tasket);
    Map<UUID, PersonView> named = people.named(tips.stream().map(Tip::teller).toList());
    return tips.stream()
        .map(tip -> new TipView(tip.id(), named.get(tip.teller()), tip.line(), tip.at()))
        .toList();
  }

  private boolean hears(UUID person, SeenTasket tasket, Instant now) {
    return !sight.meantFor(people.again(List.of(person), WayIn.JOB), tasket).isEmpty()
        && today("reader", person, now) < HEARD_MOST;
  }

  private boolean isGiven(Actor actor, UUID tasket, UUID person) {
    return db.createQuery(
                "select count(t) from Tip t where t.tasket = :tasket and t.reader = :reader"
                    + " and t.teller = :teller",
                Long.class)
            .setParameter("tasket", tasket)
            .setParameter("reader", person)
            .setParameter("teller", actor.person())
            .getSingleResult()
        > 0;
  }

  private long today(String whose, UUID who, Instant now) {
    return db.createQuery(
            "select count(t) from Tip t where t." + whose + " = :who and t.at > :since", Long.class)
        .setParameter("who", who)
        .setParameter("since", now.minus(DAY))
        .getSingleResult();
  }
}
