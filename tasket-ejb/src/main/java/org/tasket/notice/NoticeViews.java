package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.notice.NoticeView.About;
import org.tasket.notice.NoticeView.OnBoard;
import org.tasket.notice.NoticeView.Said;
import org.tasket.person.Actor;
import org.tasket.person.NamesOfPeople;
import org.tasket.person.PersonView;
import org.tasket.tasket.TasketTitles;
import org.tasket.tasket.TasketTitles.Title;

/** Shows notices to their reader, with the reader's sight of this moment. */
@ApplicationScoped
class NoticeViews {

  @Inject TasketTitles taskets;
  @Inject RulesOfBoards boards;
  @Inject NamesOfPeople names;
  @Inject NoticeWords words;

  /** What one reader of some sees of all they ask about. */
  private record Seen(Map<UUID, Title> taskets, Set<UUID> owned, Map<UUID, BoardRules> boards) {}

  List<NoticeView> of(Actor actor, List<Notice> notices) {
    return of(Map.of(actor, notices)).get(actor.person());
  }

  /**
   * Those of several readers, by reader; in a number of queries that grows neither with the readers
   * nor with the notices.
   */
  Map<UUID, List<NoticeView>> of(Map<Actor, List<Notice>> notices) {
    Map<UUID, Map<UUID, Title>> seen =
        taskets.seen(each(notices, (actor, theirs) -> ids(theirs, Notice::tasket)));
    Map<UUID, Set<UUID>> owned =
        taskets.owned(each(notices, (actor, theirs) -> ids(forDeciders(theirs), Notice::tasket)));
    Map<UUID, Map<UUID, BoardRules>> known =
        boards.of(each(notices, (actor, theirs) -> askedFor(theirs, owned.get(actor.person()))));
    List<Notice> all = notices.values().stream().flatMap(List::stream).toList();
    Map<UUID, PersonView> named = names.of(ids(all, Notice::by));
    Function<Notice, Said> said = words.of(all);
    Map<UUID, List<NoticeView>> views = new HashMap<>();
    notices.forEach(
        (actor, theirs) -> {
          UUID who = actor.person();
          Seen sight = new Seen(seen.get(who), owned.get(who), known.get(who));
          views.put(who, theirs.stream().map(notice -> shown(notice, sight, named, said)).toList());
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

  private static List<Notice> forDeciders(List<Notice> notices) {
    return notices.stream().filter(NoticeViews::isForDeciders).toList();
  }

  /**
   * What owners and managers heard of somebody's claim, they see while they are owners or managers.
   */
  private static boolean isForDeciders(Notice notice) {
    return notice.claim().isPresent() && notice.kind().isForDecidersOnly();
  }

  /** The boards on whose managers or audience it depends what the reader sees. */
  private static Set<UUID> askedFor(List<Notice> notices, Set<UUID> owned) {
    return notices.stream()
        .filter(notice -> notice.tasket().isEmpty() || isForManagers(notice, owned))
        .map(Notice::board)
        .collect(Collectors.toSet());
  }

  private static boolean isForManagers(Notice notice, Set<UUID> owned) {
    return isForDeciders(notice) && notice.tasket().filter(owned::contains).isEmpty();
  }

  private static NoticeView shown(
      Notice notice, Seen seen, Map<UUID, PersonView> named, Function<Notice, Said> said) {
    Map<UUID, BoardRules> known = seen.boards();
    Optional<Title> tasket = notice.tasket().map(seen.taskets()::get);
    Optional<OnBoard> board =
        Optional.ofNullable(known.get(notice.board()))
            .filter(rules -> notice.tasket().isEmpty() && (rules.inSight() || rules.managed()))
            .map(rules -> new OnBoard(rules.slug(), rules.title()));
    boolean seesIt =
        board.isPresent()
            || (tasket.isPresent()
                && (!isForManagers(notice, seen.owned()) || known.get(notice.board()).managed()));
    return new NoticeView(
        notice.id(),
        notice.kind(),
        notice.at(),
        notice.isRead(),
        notice.by().filter(by -> seesIt).map(named::get),
        tasket.map(NoticeViews::about),
        notice.claim().filter(claim -> seesIt),
        board,
        Optional.of(notice.board()).filter(any -> seesIt),
        seesIt ? said.apply(notice) : Said.NOTHING);
  }

  private static About about(Title tasket) {
    return new About(tasket.id(), tasket.title(), tasket.language());
  }
}
