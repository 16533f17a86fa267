package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.board.RulesOfBoards;
import org.tasket.board.SeenBoards;
import org.tasket.person.Actor;
import org.tasket.person.Circles;
import org.tasket.platform.NotFound;

/** Who sees a tasket, for the features above whose objects belong to one. */
@ApplicationScoped
@Transactional
public class TasketSight {

  @Inject TasketFinder finder;
  @Inject TasketRows rows;
  @Inject Standings standings;
  @Inject RulesOfBoards boards;
  @Inject Circles circles;

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

  /** Who of some people may see a tasket and take a seat in it now, had they none yet. */
  public Set<UUID> couldTake(Collection<Actor> people, UUID tasket) {
    return people.isEmpty() ? Set.of() : finder.couldTake(people, tasket);
  }

  /** What somebody may see, as a condition of SQL on an alias {@code t} of the table of taskets. */
  public Condition visible(Actor actor) {
    return rows.sight(actor).visible();
  }

  /** All that decides which taskets somebody may see. */
  public Sight whole(Actor actor) {
    SeenBoards seen = boards.seen(actor);
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
