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
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketView;

/** Shows notices to their reader, with the reader's sight of this moment. */
@ApplicationScoped
class NoticeViews {

  @Inject TasketList taskets;
  @Inject RulesOfBoards boards;
  @Inject NamesOfPeople names;

  /** In a number of queries that does not grow with the notices. */
  List<NoticeView> of(Actor actor, List<Notice> notices) {
    Map<UUID, TasketView> seen = taskets.seen(actor, ids(notices, Notice::tasket));
    Map<UUID, PersonView> named = names.of(ids(notices, Notice::by));
    Map<UUID, BoardRules> known =
        boards.of(actor, notices.stream().map(Notice::board).distinct().toList());
    return notices.stream().map(notice -> shown(actor, notice, seen, named, known)).toList();
  }

  private static Set<UUID> ids(Collection<Notice> notices, Function<Notice, Optional<UUID>> which) {
    return notices.stream()
        .flatMap(notice -> which.apply(notice).stream())
        .collect(Collectors.toSet());
  }

  private static NoticeView shown(
      Actor actor,
      Notice notice,
      Map<UUID, TasketView> seen,
      Map<UUID, PersonView> named,
      Map<UUID, BoardRules> known) {
    Optional<About> tasket = notice.tasket().map(seen::get).map(NoticeViews::about);
    Optional<OnBoard> board =
        Optional.of(known.get(notice.board()))
            .filter(rules -> notice.tasket().isEmpty() && (rules.inSight() || rules.managed()))
            .map(rules -> new OnBoard(rules.slug(), rules.title()));
    boolean seesIt =
        board.isPresent()
            || notice
                .tasket()
                .map(seen::get)
                .filter(it -> seesWho(actor, notice, it, known))
                .isPresent();
    return new NoticeView(
        notice.id(),
        notice.kind(),
        notice.at(),
        notice.isRead(),
        notice.by().filter(by -> seesIt).map(named::get),
        tasket,
        notice.claim().filter(claim -> seesIt),
        board);
  }

  /**
   * What owners and managers heard of somebody's claim, they see while they are owners or managers.
   */
  private static boolean seesWho(
      Actor actor, Notice notice, TasketView tasket, Map<UUID, BoardRules> known) {
    return notice.claim().isEmpty()
        || !notice.kind().isForDecidersOnly()
        || tasket.isOwnedBy(actor.person())
        || known.get(notice.board()).managed();
  }

  private static About about(TasketView tasket) {
    return new About(tasket.id(), tasket.terms().title(), tasket.terms().language());
  }
}
