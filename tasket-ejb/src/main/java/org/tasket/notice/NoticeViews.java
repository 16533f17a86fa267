package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.notice.NoticeView.About;
import org.tasket.notice.NoticeView.OnBoard;
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

  /** In a number of queries that does not grow with the notices. */
  List<NoticeView> of(Actor actor, List<Notice> notices) {
    Map<UUID, Title> seen = taskets.seen(actor, ids(notices, Notice::tasket));
    Set<UUID> owned =
        taskets.owned(
            actor,
            ids(notices.stream().filter(NoticeViews::isForDeciders).toList(), Notice::tasket));
    Map<UUID, BoardRules> known = boards.of(actor, askedFor(notices, owned));
    Map<UUID, PersonView> named = names.of(ids(notices, Notice::by));
    return notices.stream().map(notice -> shown(notice, seen, owned, named, known)).toList();
  }

  private static Set<UUID> ids(Collection<Notice> notices, Function<Notice, Optional<UUID>> which) {
    return notices.stream()
        .flatMap(notice -> which.apply(notice).stream())
        .collect(Collectors.toSet());
  }

  /**
   * What owners and managers heard of somebody's claim, they see while they are owners or managers.
   */
  private static boolean isForDeciders(Notice notice) {
    return notice.claim().isPresent() && notice.kind().isForDecidersOnly();
  }

  /** The boards on whose managers or audience it depends what the reader sees. */
  private static List<UUID> askedFor(List<Notice> notices, Set<UUID> owned) {
    return notices.stream()
        .filter(notice -> notice.tasket().isEmpty() || isForManagers(notice, owned))
        .map(Notice::board)
        .distinct()
        .toList();
  }

  private static boolean isForManagers(Notice notice, Set<UUID> owned) {
    return isForDeciders(notice) && notice.tasket().filter(owned::contains).isEmpty();
  }

  private static NoticeView shown(
      Notice notice,
      Map<UUID, Title> seen,
      Set<UUID> owned,
      Map<UUID, PersonView> named,
      Map<UUID, BoardRules> known) {
    Optional<Title> tasket = notice.tasket().map(seen::get);
    Optional<OnBoard> board =
        Optional.ofNullable(known.get(notice.board()))
            .filter(rules -> notice.tasket().isEmpty() && (rules.inSight() || rules.managed()))
            .map(rules -> new OnBoard(rules.slug(), rules.title()));
    boolean seesIt =
        board.isPresent()
            || (tasket.isPresent()
                && (!isForManagers(notice, owned) || known.get(notice.board()).managed()));
    return new NoticeView(
        notice.id(),
        notice.kind(),
        notice.at(),
        notice.isRead(),
        notice.by().filter(by -> seesIt).map(named::get),
        tasket.map(NoticeViews::about),
        notice.claim().filter(claim -> seesIt),
        board,
        Optional.of(notice.board()).filter(any -> seesIt));
  }

  private static About about(Title tasket) {
    return new About(tasket.id(), tasket.title(), tasket.language());
  }
}
