package org.tasket.slot;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.PersonView;
import org.tasket.person.Turns;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.slot.SlotFinder.Suiting;
import org.tasket.tasket.PlaceNames;
import org.tasket.tasket.SeenTasket;
import org.tasket.tasket.TasketSight;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.Taskets;

/**
 * What the owners of an open tasket learn of others' spare time, and how they ask. Refusals beside
 * those named: {@link NotFound} where the caller does not see the tasket, {@link Forbidden} where
 * it is not theirs, {@link RuleBroken} where it takes no helpers now.
 */
@Boundary
public class SlotInvitations {

  /** So often one person is asked in a day, by whomever. */
  public static final int ASKED_MOST = 3;

  /** So many one person asks in a day. */
  public static final int ASKING_MOST = 20;

  private static final Duration DAY = Duration.ofDays(1);

  @Inject EntityManager db;
  @Inject Turns turns;
  @Inject Taskets taskets;
  @Inject TasketSight sight;
  @Inject SlotFinder finder;
  @Inject People people;
  @Inject PlaceNames places;
  @Inject Event<HelperInvited> events;
  @Inject Clock clock;

  /** Whose spare time suits, as far as the owners may know. */
  public SupplyView supply(Actor actor, UUID tasket) {
    SeenTasket seen = sight.of(actor, tasket);
    TasketView view = open(actor, seen, SlotAction.COUNT);
    return shown(actor, seen, Wanted.by(view, places, clock.instant()));
  }

  /** The same for whom it makes no difference; empty where it would be refused. */
  public Optional<SupplyView> find(Actor actor, TasketView tasket) {
    SeenTasket seen = sight.of(actor, tasket.id());
    return SlotPolicy.may(seen.isOwnedBy(actor.person()))
            && refusal(seen, tasket, SlotAction.COUNT).isEmpty()
        ? Optional.of(shown(actor, seen, Wanted.by(tasket, places, clock.instant())))
        : Optional.empty();
  }

  /**
   * Asks somebody to help, once for each tasket. They are told, and owe no answer.
   *
   * @throws InvalidInput where that is nobody who agreed to be asked, and whose time suits
   * @throws RuleBroken where that person was asked already, or has been asked enough for a day, or
   *     the caller has asked enough for a day
   */
  public SupplyView invite(Actor actor, UUID tasket, UUID person) {
    Instant now = clock.instant();
    SeenTasket seen = sight.of(actor, tasket);
    TasketView view = open(actor, seen, SlotAction.INVITE);
    turns.await(actor);
    finder.queueUpFor(person, now);
    mustNotBeAsked(tasket, person);
    Wanted wanted = Wanted.by(view, places, now);
    if (!finder.isAskable(person, seen, wanted)) {
      throw new InvalidInput("person", "slot.person");
    }
    mustBeFew("reader", person, ASKED_MOST, now, "slot.asked.enough");
    mustBeFew("askedBy", actor.person(), ASKING_MOST, now, "slot.asking.enough");
    SlotInvitation invitation = SlotInvitation.of(tasket, person, actor.person(), now);
    db.persist(invitation);
    events.fire(new HelperInvited(invitation.id(), tasket, seen.board().id(), person, actor, now));
    db.flush();
    return shown(actor, seen, wanted);
  }

  private TasketView open(Actor actor, SeenTasket seen, SlotAction action) {
    if (!SlotPolicy.may(seen.isOwnedBy(actor.person()))) {
      throw new Forbidden("slot.supply");
    }
    TasketView view = taskets.get(actor, seen.id());
    refusal(seen, view, action)
        .ifPresent(
            refused -> {
              throw refused;
            });
    return view;
  }

  private Optional<RuleBroken> refusal(SeenTasket seen, TasketView view, SlotAction action) {
    if (!SlotPolicy.states(action).contains(view.state())) {
      return Optional.of(new RuleBroken("tasket.state", view.state()));
    }
    if (!seen.board().atWork()) {
      return Optional.of(new RuleBroken("board.closed"));
    }
    if (!view.terms().openUntil().isAfter(clock.instant())) {
      return Optional.of(new RuleBroken("tasket.over"));
    }
    return view.hasFreeSeat() ? Optional.empty() : Optional.of(new RuleBroken("tasket.full"));
  }

  private void mustNotBeAsked(UUID tasket, UUID person) {
    if (asked(tasket).contains(person)) {
      throw new RuleBroken("slot.invited");
    }
  }

  private void mustBeFew(String whose, UUID who, int most, Instant now, String code) {
    long today =
        db.createQuery(
                "select count(i.id) from SlotInvitation i where i."
                    + whose
                    + " = :who and i.at > :since",
                Long.class)
            .setParameter("who", who)
            .setParameter("since", now.minus(DAY))
            .getSingleResult();
    if (today >= most) {
      throw new RuleBroken(code, most);
    }
  }

  /**
   * Who is named is in no figure, and who was asked stays named whatever becomes of their slots: so
   * nothing changes when somebody would rather not. Nor does the figure when somebody comes to the
   * tasket or leaves it; only whoever looks is never in it.
   */
  private SupplyView shown(Actor actor, SeenTasket tasket, Wanted wanted) {
    Suiting suiting = finder.suiting(actor.person(), tasket, wanted);
    return new SupplyView(
        named(suiting.askable()), named(asked(tasket.id())), Headcount.of(suiting.others()));
  }

  private Set<UUID> asked(UUID tasket) {
    return db.createQuery(
            "select i from SlotInvitation i where i.tasket = :tasket", SlotInvitation.class)
        .setParameter("tasket", tasket)
        .getResultStream()
        .map(SlotInvitation::person)
        .collect(Collectors.toSet());
  }

  private List<PersonView> named(Collection<UUID> ids) {
    Map<UUID, PersonView> named = people.named(ids);
    return ids.stream()
        .map(named::get)
        .sorted(Comparator.comparing(PersonView::name).thenComparing(PersonView::id))
        .toList();
  }
}
