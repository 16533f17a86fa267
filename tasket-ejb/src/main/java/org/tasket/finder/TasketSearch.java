package org.tasket.finder;

import jakarta.enterprise.event.Event;
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
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Cursor;
import org.tasket.platform.Page;
import org.tasket.platform.Unavailable;
import org.tasket.tasket.TasketView;

/**
 * Searches taskets by words in any of the three languages, in a number of queries that grows with
 * nothing. What the index says of sight is asked once more of the database for what is shown: the
 * index is a second or two behind.
 */
@Boundary
public class TasketSearch {

  private static final int SUGGESTED = 8;

  private final IndexKeeper index;
  private final Eyes eyes;
  private final Boards boards;
  private final FacetNames facets;
  private final OtherNames names;
  private final Event<NothingFound> vain;
  private final Clock clock;

  @Inject
  TasketSearch(
      IndexKeeper index,
      Eyes eyes,
      Boards boards,
      FacetNames facets,
      OtherNames names,
      Event<NothingFound> vain,
      Clock clock) {
    this.index = index;
    this.eyes = eyes;
    this.boards = boards;
    this.facets = facets;
    this.names = names;
    this.vain = vain;
    this.clock = clock;
  }

  /** For the container's proxy only. */
  TasketSearch() {
    this(null, null, null, null, null, null, null);
  }

  /**
   * A piece of what fits, with how it can be narrowed further.
   *
   * @throws org.tasket.platform.InvalidInput where the board is unknown to the caller, or the
   *     cursor is not one of this sort's
   * @throws Unavailable while this server has no index
   */
  public FoundTaskets find(Actor actor, FindTaskets wanted) {
    Look look = eyes.of(actor);
    Optional<UUID> board = board(actor, wanted);
    Search search = search(look, wanted, board).counting(beside(look, wanted, board));
    IndexKeeper.Read<Search.Found> read = index.read(search::in);
    Search.Found found = read.found();
    Hits hits = found.hits();
    if (hits.total() == 0 && read.whole() && wanted.isForHelpers()) {
      vain.fire(new NothingFound(actor.person(), board, clock.instant()));
    }
    Map<UUID, TasketView> seen = eyes.seen(look, hits.ids());
    Markers markers = new Markers(wanted.text(), found.reading(), search.names());
    List<FoundTasket> items =
        hits.ids().stream()
            .flatMap(id -> Stream.ofNullable(seen.get(id)))
            .map(tasket -> marked(tasket, markers))
            .toList();
    return new FoundTaskets(
        hits.page(items, read.whole()),
        facets.facets(look, wanted.narrowing(), board, found),
        found.reading() == Reading.FORGIVING && hits.total() > 0,
        read.whole());
  }

  /** How many fit, and none of them. */
  public Page<FoundTasket> count(Actor actor, FindTaskets wanted) {
    Search search = search(eyes.of(actor), wanted.atMost(1), board(actor, wanted));
    IndexKeeper.Read<Search.Found> read = index.read(search::in);
    return read.found().hits().counted(read.whole());
  }

  /**
   * A piece of what fits, for a program that asks again and again: it is nobody's search in vain.
   *
   * @throws org.tasket.platform.InvalidInput where the board is unknown to the caller
   * @throws Unavailable while this server has no index that has read everything: whoever reads a
   *     feed would take what is not there yet for gone
   */
  public List<TasketView> fitting(Actor actor, FindTaskets wanted) {
    Look look = eyes.of(actor);
    Search search = search(look, wanted, board(actor, wanted));
    IndexKeeper.Read<Search.Found> read = index.read(search::in);
    if (!read.whole()) {
      throw new Unavailable("search.unavailable");
    }
    List<UUID> ids = read.found().hits().ids();
    Map<UUID, TasketView> seen = eyes.seen(look, ids);
    return ids.stream().flatMap(id -> Stream.ofNullable(seen.get(id))).toList();
  }

  /** Titles of open taskets that hold what is being typed, at most eight, the best first. */
  public List<Suggestion> suggest(Actor actor, FindTaskets typed) {
    if (typed.text().isEmpty()) {
      return List.of();
    }
    Look look = eyes.of(actor);
    Search search = search(look, typed.atMost(SUGGESTED), board(actor, typed));
    Hits hits = index.read(search::suggestedIn).found();
    Map<UUID, TasketView> seen = eyes.seen(look, hits.ids());
    return hits.ids().stream()
        .flatMap(id -> Stream.ofNullable(seen.get(id)))
        .map(tasket -> new Suggestion(tasket.terms().title(), tasket.id()))
        .toList();
  }

  private Optional<UUID> board(Actor actor, FindTaskets wanted) {
    return wanted.narrowing().board().map(slug -> boards.rules(actor, slug)).map(BoardRules::id);
  }

  private Search search(Look look, FindTaskets wanted, Optional<UUID> board) {
    Query filter = NarrowingQuery.of(look.sight(), wanted.narrowing(), board, clock.instant());
    Optional<Cursor> from = wanted.cursor().map(text -> Cursor.decode(text, wanted.sort().label()));
    Among among = Among.of(wanted.narrowing());
    return new Search(
            wanted.text(), among, filter, wanted.sort(), wanted.limit(), from, clock.instant())
        .naming(names.of(wanted.text()));
  }

  private Map<Aspect, Query> beside(Look look, FindTaskets wanted, Optional<UUID> board) {
    return NarrowingQuery.beside(look.sight(), wanted.narrowing(), board, clock.instant());
  }

  private static FoundTasket marked(TasketView tasket, Markers markers) {
    Language language = Language.of(tasket.terms().language());
    Marker marker = markers.in(language);
    return new FoundTasket(
        tasket,
        marker.all(language.title(tasket.terms().title())),
        marker.excerpt(language.description(tasket.terms().description().orElse(""))));
  }
}
