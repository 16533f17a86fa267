package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.board.RulesOfBoards;
import org.tasket.board.SeenBoards;
import org.tasket.person.Actor;
import org.tasket.person.Circles;
import org.tasket.platform.Conditions;
import org.tasket.platform.NotFound;

/** Who sees a tasket, for the features above whose objects belong to one. */
@ApplicationScoped
@Transactional
public class TasketSight {

  private static final String ON_BOARD_AT_WORK =
      "t.board_id in (select b.id from tasket_board b where b.state = 'OPEN')";

  @Inject TasketFinder finder;
  @Inject TasketRows rows;
  @Inject Standings standings;
  @Inject RulesOfBoards boards;
  @Inject Circles circles;
  @Inject Clock clock;

  /**
   * A tasket that the acting person may see.
   *
   * @throws NotFound where there is none, or none for this person
   */
  public SeenTasket of(Actor actor, UUID id) {
    return find(actor, id).orElseThrow(() -> new NotFound("tasket.unknown", id.toString()));
  }

  /**
   * For whose eyes a tasket is, of some people, whether or not they help with it: what is done with
   * the answer tells others nothing about who helps. In a number of queries that does not grow.
   */
  public Set<UUID> meantFor(Collection<Actor> people, SeenTasket tasket) {
    return people.isEmpty() ? Set.of() : finder.meantFor(people, tasket.id());
  }

  /**
   * Who of some people is of a tasket's audience or manages its board, whatever else they have to
   * do with it. In a number of queries that does not grow.
   */
  public Set<UUID> ofItsAudience(Collection<Actor> people, SeenTasket tasket) {
    return people.isEmpty() ? Set.of() : finder.ofItsAudience(people, tasket.id());
  }

  /**
   * Only the rows of people of whom {@link #ofItsAudience} may be asked with success: for whoever
   * looks for them in a large house.
   *
   * @param column in which a row says whose it is
   */
  public Conditions ofItsAudience(Conditions rows, String column, SeenTasket tasket) {
    return boards.ofAudience(rows, column, tasket.board().id(), finder.audience(tasket.id()));
  }

  /** Who of some people may see a tasket and take a seat in it now, had they none yet. */
  public Set<UUID> couldTake(Collection<Actor> people, UUID tasket) {
    return people.isEmpty() ? Set.of() : finder.couldTake(people, tasket);
  }

  /**
   * Whether a tasket is for its owners' eyes only: a draft, or cancelled as one. Asked while it is
   * being changed; where that has loaded it, this costs no query.
   */
  public boolean isForOwnersOnly(UUID tasket) {
    return finder.isForOwnersOnly(tasket);
  }

  /**
   * What {@link #couldTake} asks of taskets themselves, as a condition of SQL on an alias {@code t}
   * of their table: open with a free seat that can be claimed, on a board at work.
   */
  public Condition takesHelpers() {
    Condition open = Stage.any(Set.of(Stage.OPEN), clock.instant());
    return new Condition(open.sql() + " and " + ON_BOARD_AT_WORK, open.values());
  }

  /** What somebody may see, as a condition of SQL on an alias {@code t} of the table of taskets. */
  public Condition visible(Actor actor) {
    return rows.sight(actor).visible();
  }

  /** All that decides which taskets somebody may see. */
  public Sight whole(Actor actor) {
    return whole(actor, boards.seen(actor));
  }

  /** The same for whoever knows which boards' taskets are for that person's eyes. */
  public Sight whole(Actor actor, SeenBoards seen) {
    return new Sight(
        actor.person(),
        circles.of(actor.person()),
        seen.managed(),
        seen.kinds(),
        standings.helpedBy(actor));
  }

  /** The same for whom it makes no difference. */
  public Optional<SeenTasket> find(Actor actor, UUID id) {
    return finder
        .find(actor, id)
        .map(standing -> new SeenTasket(id, standing.owners(), standing.board()));
  }
}
