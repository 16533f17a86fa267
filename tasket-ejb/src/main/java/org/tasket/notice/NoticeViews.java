package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.claim.ToldClaim;
import org.tasket.claim.ToldClaims;
import org.tasket.follow.Seekers;
import org.tasket.notice.NoticeView.About;
import org.tasket.notice.NoticeView.OnBoard;
import org.tasket.notice.NoticeView.Said;
import org.tasket.notice.NoticeView.Search;
import org.tasket.notice.NoticeWords.Saying;
import org.tasket.person.Actor;
import org.tasket.person.NamesOfPeople;
import org.tasket.person.PersonView;
import org.tasket.talk.OpenRemarks;
import org.tasket.tasket.ToldTasket;
import org.tasket.tasket.ToldTaskets;

/**
 * Shows notices to their reader, with the reader's sight of this moment. Of somebody's claim they
 * see what they see of that claim itself, whether or not they see its tasket.
 */
@ApplicationScoped
class NoticeViews {

  @Inject ToldTaskets taskets;
  @Inject ToldClaims claims;
  @Inject OpenRemarks remarks;
  @Inject RulesOfBoards boards;
  @Inject NamesOfPeople names;
  @Inject NoticeWords words;
  @Inject @Any Instance<Seekers> seekers;
  @Inject Clock clock;

  /** What one reader of some sees of all that these are about. */
  private record Seen(
      Map<UUID, String> searches,
      Map<UUID, ToldTasket> taskets,
      Map<UUID, ToldClaim> claims,
      Set<UUID> remarks,
      Map<UUID, BoardRules> boards) {

    Optional<ToldTasket> tasket(Notice notice) {
      return notice.tasket().map(taskets::get);
    }

    Optional<ToldClaim> claim(Notice notice) {
      return notice.claim().map(claims::get);
    }

    Optional<Search> search(Notice notice) {
      return notice
          .search()
          .filter(searches::containsKey)
          .map(id -> new Search(id, searches.get(id)));
    }

    /** The board, to those who manage it: about a board without a tasket only they are told. */
    Optional<BoardRules> board(Notice notice) {
      return Optional.ofNullable(boards.get(notice.board()))
          .filter(rules -> notice.tasket().isEmpty())
          .filter(rules -> rules.managed() || mayName(notice, rules));
    }

    private static boolean mayName(Notice notice, BoardRules rules) {
      return notice.kind().isAboutTheBoard() && rules.actions().contains(BoardAction.NAME_MANAGERS);
    }

    /** All of it, beyond what is to be seen of its tasket. */
    boolean all(Notice notice) {
      if (notice.claim().isPresent()) {
        return claim(notice).isPresent();
      }
      return notice.tasket().isEmpty()
          ? board(notice).isPresent()
          : tasket(notice)
              .filter(seen -> !notice.kind().isForManagersOnly() || seen.owned() || seen.managed())
              .isPresent();
    }
  }

  List<NoticeView> of(Actor actor, List<Notice> notices) {
    return of(Map.of(actor, notices)).get(actor.person());
  }

  /**
   * Those of several readers, by reader, in their order; in a number of queries that grows neither
   * with the readers nor with the notices.
   */
  Map<UUID, List<NoticeView>> of(Map<Actor, List<Notice>> notices) {
    Map<UUID, Map<UUID, ToldTasket>> ofTaskets =
        taskets.of(each(notices, (actor, theirs) -> ids(theirs, Notice::tasket)));
    Map<UUID, Map<UUID, ToldClaim>> ofClaims =
        claims.of(each(notices, (actor, theirs) -> ids(theirs, Notice::claim)));
    Map<UUID, Map<UUID, BoardRules>> ofBoards =
        boards.of(each(notices, (actor, theirs) -> ids(theirs, NoticeViews::boardItself)));
    List<Notice> all = notices.values().stream().flatMap(List::stream).toList();
    Map<UUID, PersonView> named = names.of(ids(all, Notice::by));
    Set<UUID> open = remarks.among(ids(all, Notice::remark));
    Map<UUID, String> searches = searches(ids(all, Notice::search));
    Saying said = words.of(all);
    Instant now = clock.instant();
    Map<UUID, List<NoticeView>> views = new HashMap<>();
    notices.forEach(
        (actor, theirs) -> {
          UUID who = actor.person();
          Seen seen =
              new Seen(
                  searches,
                  ofTaskets.get(who),
                  ofClaims.getOrDefault(who, Map.of()),
                  open,
                  ofBoards.get(who));
          views.put(who, theirs.stream().map(one -> shown(one, seen, named, said, now)).toList());
        });
    return views;
  }

  private static Map<Actor, Set<UUID>> each(
      Map<Actor, List<Notice>> notices, BiFunction<Actor, List<Notice>, Set<UUID>> asked) {
    Map<Actor, Set<UUID>> each = new HashMap<>();
    notices.forEach((actor, theirs) -> each.put(actor, asked.apply(actor, theirs)));
    return each;
  }

  private static Set<UUID> ids(Collection<Notice> notices, Function<Notice, Optional<UUID>> which) {
    return notices.stream()
        .flatMap(notice -> which.apply(notice).stream())
        .collect(Collectors.toSet());
  }

  private Map<UUID, String> searches(Set<UUID> ids) {
    Map<UUID, String> names = new HashMap<>();
    seekers.forEach(some -> names.putAll(some.names(ids)));
    return names;
  }

  private static Optional<UUID> boardItself(Notice notice) {
    return Optional.of(notice.board()).filter(board -> notice.tasket().isEmpty());
  }

  private static NoticeView shown(
      Notice notice, Seen seen, Map<UUID, PersonView> named, Saying said, Instant now) {
    Optional<ToldTasket> tasket = seen.tasket(notice);
    Optional<ToldClaim> claim = seen.claim(notice);
    Optional<BoardRules> board = seen.board(notice);
    boolean all = seen.all(notice);
    boolean blind = tasket.isEmpty() && claim.filter(ToldClaim::own).isPresent();
    Asking asking =
        new Asking(notice, tasket, claim, notice.remark().filter(seen.remarks()::contains), now);
    return new NoticeView(
        notice.id(),
        notice.kind(),
        notice.at(),
        notice.isRead(),
        notice.by().filter(by -> all && !blind).map(named::get),
        about(notice, tasket, claim),
        claim.map(ToldClaim::id),
        board.map(rules -> new OnBoard(rules.slug(), rules.title())),
        Optional.of(notice.board()).filter(any -> all),
        seen.search(notice).filter(any -> all),
        all ? said.of(notice, claim) : Said.NOTHING,
        all ? asking.due() : Optional.empty(),
        asking.way(board.map(rules -> page(notice, rules))),
        asking.isOver());
  }

  /** By a claim of their own nobody learns what a tasket is called now that they do not see. */
  private static Optional<About> about(
      Notice notice, Optional<ToldTasket> tasket, Optional<ToldClaim> claim) {
    return tasket
        .map(seen -> new About(seen.id(), seen.title(), seen.language()))
        .or(
            () ->
                claim
                    .filter(seen -> !seen.own())
                    .map(
                        seen ->
                            new About(
                                notice.tasket().orElseThrow(), seen.title(), seen.language())));
  }

  private static String page(Notice notice, BoardRules board) {
    return "/boards/" + board.slug() + notice.kind().pageOfBoard();
  }
}
