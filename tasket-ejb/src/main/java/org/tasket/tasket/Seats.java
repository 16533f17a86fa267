package org.tasket.tasket;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.WayIn;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.UtcInstant;

/**
 * The seats of a session, for the features above, in their transactions. Each move is one
 * conditional statement on the session's row, before any claim or tasket of the same transaction is
 * written: fifty people at once on one seat queue up at that row, and one gets it.
 */
@ApplicationScoped
public class Seats {

  @Inject EntityManager db;
  @Inject TasketFinder finder;
  @Inject RulesOfBoards boards;
  @Inject Parties parties;
  @Inject People people;
  @Inject DoneByItself byItself;
  @Inject Clock clock;

  /** What a claim needs to know of a tasket that the acting person may see. */
  public ClaimedTasket tasket(Actor actor, UUID id) {
    Standing standing = finder.standing(actor, id);
    return claimed(standing.tasket(), standing.owners(), standing.board());
  }

  /**
   * The same of a tasket in which the acting person wants a seat, or is put into one.
   *
   * @throws Forbidden where it is their own, or for others now and only a claim of theirs gives
   *     sight of it
   */
  public ClaimedTasket wanted(Actor actor, UUID id) {
    Standing standing = finder.standing(actor, id);
    if (!TasketPolicy.may(TasketAction.CLAIM, standing)) {
      throw new Forbidden(standing.owns() ? "claim.own" : "claim.outside");
    }
    return claimed(standing.tasket(), standing.owners(), standing.board());
  }

  /** Who of some people could be given a seat as if they wanted it now; see {@link #wanted}. */
  public Set<UUID> open(UUID tasket, Collection<UUID> some) {
    return finder.couldWant(people.again(some, WayIn.JOB), tasket);
  }

  /** The same of a tasket of which the claim itself gives sight. */
  public ClaimedTasket known(Actor actor, UUID id) {
    Tasket tasket = db.find(Tasket.class, id);
    return claimed(tasket, owners(tasket), finder.rules(actor, tasket));
  }

  /** The same for what happens by itself. */
  public ClaimedTasket known(UUID id) {
    Tasket tasket = db.find(Tasket.class, id);
    return claimed(tasket, owners(tasket), boards.of(tasket.board()));
  }

  private Set<UUID> owners(Tasket tasket) {
    return owners(tasket.id());
  }

  /** Who stands on a tasket's owner's side. */
  public Set<UUID> owners(UUID tasket) {
    return parties.owners(List.of(tasket)).get(tasket);
  }

  /**
   * The session in which a claim is to be.
   *
   * @param wanted may be left out where there is only one
   */
  public UUID session(ClaimedTasket tasket, Optional<UUID> wanted) {
    if (wanted.isEmpty() && tasket.sessions().size() > 1) {
      throw new InvalidInput("session", "missing");
    }
    UUID session = wanted.orElseGet(() -> tasket.sessions().get(0).id());
    if (tasket.sessions().stream().map(SessionTime::id).noneMatch(session::equals)) {
      throw new InvalidInput("session", "unknown", session.toString());
    }
    return session;
  }

  /** Takes a seat for a claim made now; false where there is none, or the time has passed. */
  public boolean take(UUID session) {
    return db.createNativeQuery(
                "update tasket_session set seats_held = seats_held + 1"
                    + " where id = ?1 and seats_held < seats and claimable_until > ?2")
            .setParameter(1, session)
            .setParameter(2, UtcInstant.toDatabase(clock.instant()))
            .setFlushMode(FlushModeType.COMMIT)
            .executeUpdate()
        == 1;
  }

  /** Takes a seat for a claim made before, whatever the time; false where there is none. */
  public boolean takeLate(UUID session) {
    return db.createNativeQuery(
                "update tasket_session set seats_held = seats_held + 1"
                    + " where id = ?1 and seats_held < seats")
            .setParameter(1, session)
            .executeUpdate()
        == 1;
  }

  /** How many seats a claim made now could have. Whoever decides by it has queued up before. */
  public int free(UUID session) {
    Session asked = fresh(session);
    return asked.claimable(clock.instant()) ? asked.free() : 0;
  }

  /** When a session takes place. */
  public record Sitting(Instant start, Instant end) {}

  /**
   * When a session takes place, as it stands now; empty where it is at any time. Whoever depends on
   * it has a seat there, or queued up: then it moves no more.
   */
  public Optional<Sitting> sitting(UUID id) {
    if (db.find(Session.class, id).atAnyTime()) {
      return Optional.empty();
    }
    Session session = fresh(id);
    return session.start().map(start -> new Sitting(start, session.end().orElseThrow()));
  }

  /** Refuses a claim where the session takes none, full or not. */
  public void mustTakeClaims(UUID session) {
    if (!fresh(session).claimable(clock.instant())) {
      throw new RuleBroken("tasket.closed");
    }
  }

  private Session fresh(UUID id) {
    Session session = db.find(Session.class, id);
    db.refresh(session);
    return session;
  }

  /** Puts a helper on the helpers' side; an owner stays where they are. */
  public void helps(ClaimedTasket tasket, UUID helper) {
    parties.helps(tasket.id(), helper);
  }

  /** Gives a held seat back; where it can be taken again, its tasket waits from now. */
  public void giveBack(UUID session) {
    db.createNativeQuery(
            "update tasket_session set seats_held = seats_held - 1,"
                + " freed_at = case when starts_at <= ?2 then freed_at else ?2 end where id = ?1")
        .setParameter(1, session)
        .setParameter(2, UtcInstant.toDatabase(clock.instant()))
        .executeUpdate();
  }

  /** Makes whoever decides on claims of this tasket wait for one another. */
  public void queueUp(UUID tasket) {
    finder.lockSessions(tasket);
  }

  /** Marks a held seat as confirmed; ends the tasket by itself when that was the last one. */
  public void confirm(ClaimedTasket tasket, UUID session) {
    db.createNativeQuery(
            "update tasket_session set seats_confirmed = seats_confirmed + 1 where id = ?1")
        .setParameter(1, session)
        .executeUpdate();
    finder.lockSessions(tasket.id());
    byItself.completeIfDone(db.find(Tasket.class, tasket.id()));
  }

  /**
   * Ends a tasket by itself whose time has passed and whose work is done.
   *
   * @param settled asked only after its time: whether one claim is CONFIRMED and none keeps the
   *     tasket from ending
   */
  public void settleAfter(ClaimedTasket tasket, BooleanSupplier settled) {
    Tasket whole = db.find(Tasket.class, tasket.id());
    boolean over = whole.isOver(clock.instant());
    if (over && whole.state().underWay() && settled.getAsBoolean()) {
      byItself.complete(whole);
    }
  }

  /**
   * For lists: what claims need to know of several taskets, in a number of queries that is always
   * the same.
   */
  public List<ClaimedTasket> taskets(Actor actor, Collection<UUID> ids) {
    List<Tasket> taskets = finder.withSessions(ids);
    Map<UUID, BoardRules> boards = finder.rules(actor, taskets);
    Map<UUID, Set<UUID>> owners = parties.owners(ids);
    return taskets.stream()
        .map(tasket -> claimed(tasket, owners.get(tasket.id()), boards.get(tasket.board())))
        .toList();
  }

  /**
   * The same for several people, to each of those asked for: by person, by tasket. Whoever may not
   * see a tasket gets it too.
   */
  public Map<UUID, Map<UUID, ClaimedTasket>> taskets(Map<Actor, Set<UUID>> asked) {
    Set<UUID> all = new HashSet<>();
    asked.values().forEach(all::addAll);
    Map<UUID, Tasket> taskets =
        finder.withSessions(all).stream().collect(toMap(Tasket::id, Function.identity()));
    Map<UUID, Set<UUID>> owners = parties.owners(all);
    Map<Actor, Set<UUID>> places = new HashMap<>();
    asked.forEach(
        (actor, some) ->
            places.put(actor, some.stream().map(id -> taskets.get(id).board()).collect(toSet())));
    Map<UUID, Map<UUID, BoardRules>> rules = boards.of(places);
    Map<UUID, Map<UUID, ClaimedTasket>> claimed = new HashMap<>();
    asked.forEach(
        (actor, some) -> {
          Map<UUID, BoardRules> theirs = rules.get(actor.person());
          claimed.put(
              actor.person(),
              some.stream()
                  .map(taskets::get)
                  .map(one -> claimed(one, owners.get(one.id()), theirs.get(one.board())))
                  .collect(toMap(ClaimedTasket::id, Function.identity())));
        });
    return claimed;
  }

  private static ClaimedTasket claimed(Tasket tasket, Set<UUID> owners, BoardRules board) {
    Set<UUID> coOwners = new HashSet<>(owners);
    coOwners.remove(tasket.owner());
    TermsRow terms = tasket.row();
    return new ClaimedTasket(
        tasket.id(),
        terms.title(),
        terms.language(),
        terms.plannedMinutes(),
        tasket.owner(),
        coOwners,
        tasket.sessions().stream().map(SessionTime::of).toList(),
        tasket.sessions().stream()
            .filter(session -> session.free() <= 0)
            .map(Session::id)
            .collect(toSet()),
        tasket.state().underWay(),
        terms.requirements(),
        board);
  }
}
