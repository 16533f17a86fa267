package org.tasket.howto;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;

/** Finds pages, and the boards they belong to, for those who see these. */
@ApplicationScoped
class Shelves {

  @Inject EntityManager db;
  @Inject Boards boards;

  /**
   * The board with a slug.
   *
   * @throws NotFound where there is none that the acting person may see
   */
  Shelf of(Actor actor, String slug) {
    return Shelf.of(boards.get(actor, slug));
  }

  /** The same to change something: its managers' alone, and while it is not archived. */
  Shelf toWriteOn(Actor actor, String slug) {
    return open(of(actor, slug), "write");
  }

  /** A page with its board; whoever does not see the board does not hear of the page. */
  Found find(Actor actor, UUID id) {
    return Optional.ofNullable(db.find(Howto.class, id))
        .flatMap(howto -> found(actor, howto))
        .orElseThrow(() -> new NotFound("howto.unknown", id.toString()));
  }

  private Optional<Found> found(Actor actor, Howto howto) {
    return Optional.ofNullable(boards(actor, Set.of(howto.board())).get(howto.board()))
        .map(shelf -> new Found(howto, shelf));
  }

  /** The same to change something. */
  Found toChange(Actor actor, UUID id, HowtoAction action) {
    Found found = find(actor, id);
    open(found.shelf(), action.label());
    return found;
  }

  /** As boards are seen everywhere: by their audience, and all of them by coordinators. */
  Map<UUID, Shelf> boards(Actor actor, Set<UUID> ids) {
    return boards.rules(actor, ids).values().stream()
        .filter(rules -> isSeen(actor, rules))
        .collect(toMap(BoardRules::id, Shelf::of));
  }

  static boolean isSeen(Actor actor, BoardRules board) {
    return board.inSight() || actor.is(Role.COORDINATOR);
  }

  private static Shelf open(Shelf shelf, String deed) {
    if (!HowtoPolicy.may(shelf)) {
      throw new Forbidden("howto." + deed);
    }
    if (shelf.archived()) {
      throw new RuleBroken("howto.archived");
    }
    return shelf;
  }

  record Found(Howto howto, Shelf shelf) {}
}
