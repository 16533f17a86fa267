package org.tasket.finder;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.lucene.search.Query;
import org.tasket.board.BoardRules;
import org.tasket.board.Boards;
import org.tasket.howto.KeptAnswer;
import org.tasket.howto.KeptAnswers;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.platform.Boundary;
import org.tasket.platform.Cursor;
import org.tasket.platform.Page;
import org.tasket.tasket.Sight;
import org.tasket.tasket.TasketSight;

/**
 * Searches the answers worth keeping, boards' pages and the answers about taskets that helped, as
 * {@link TasketSearch} does taskets: in any language, in a number of queries that grows with
 * nothing, and with what its reader may see asked of the index first and of the database then.
 */
@Boundary
public class AnswerSearch {

  @Inject IndexKeeper index;
  @Inject TasketSight sights;
  @Inject KeptAnswers answers;
  @Inject Boards boards;
  @Inject FacetNames facets;
  @Inject OtherNames names;
  @Inject Clock clock;

  /**
   * A piece of what fits, with how it can be narrowed further.
   *
   * @throws org.tasket.platform.InvalidInput where the board is unknown to the caller, or the
   *     cursor is not one of this search's
   * @throws org.tasket.platform.Unavailable while this server has no index
   */
  public FoundAnswers find(Actor actor, FindAnswers wanted) {
    Optional<UUID> board = board(actor, wanted);
    Search search = search(actor, wanted, board);
    IndexKeeper.Read<Search.Found> read = index.read(search::in);
    Search.Found found = read.found();
    Hits hits = found.hits();
    Map<UUID, KeptAnswer> seen = answers.seen(actor, hits.ids());
    Markers markers = new Markers(wanted.text(), found.reading(), search.names());
    List<FoundAnswer> items =
        hits.ids().stream()
            .flatMap(id -> Stream.ofNullable(seen.get(id)))
            .map(answer -> marked(answer, markers))
            .toList();
    return new FoundAnswers(
        hits.page(items, read.whole()),
        facets.ofAnswers(actor, board, wanted.language(), found),
        found.reading() == Reading.FORGIVING && hits.total() > 0,
        read.whole());
  }

  /** How many fit, and none of them. */
  public Page<FoundAnswer> count(Actor actor, FindAnswers wanted) {
    Search search = search(actor, wanted.atMost(1), board(actor, wanted)).counting(Map.of());
    IndexKeeper.Read<Search.Found> read = index.read(search::in);
    return read.found().hits().counted(read.whole());
  }

  private Optional<UUID> board(Actor actor, FindAnswers wanted) {
    return wanted.board().map(slug -> boards.rules(actor, slug)).map(BoardRules::id);
  }

  private Search search(Actor actor, FindAnswers wanted, Optional<UUID> board) {
    Sight sight = sights.whole(actor);
    boolean all = actor.is(Role.COORDINATOR);
    Query filter = AnswerQuery.of(sight, all, board, wanted.language());
    Optional<Cursor> from = wanted.cursor().map(text -> Cursor.decode(text, wanted.sort().label()));
    return new Search(
            wanted.text(), Among.ALL, filter, wanted.sort(), wanted.limit(), from, clock.instant())
        .naming(names.of(wanted.text()))
        .counting(AnswerQuery.beside(sight, all, board, wanted.language()));
  }

  private static FoundAnswer marked(KeptAnswer answer, Markers markers) {
    Language language = Language.of(answer.terms().language());
    Marker marker = markers.in(language);
    return new FoundAnswer(
        answer,
        marker.all(language.title(answer.terms().title())),
        marker.excerpt(language.description(answer.terms().text())));
  }
}
