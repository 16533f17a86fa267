package org.tasket.notice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
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
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.NewestFirst;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.tasket.TasketList;
import org.tasket.tasket.TasketView;

/** A person's own notices, to read. Nobody reads another's. */
@Boundary
public class NoticeBook {

  private static final NewestFirst<Notice> LIST =
      new NewestFirst<>("notices", Notice.class, "n", "at", Notice::at, Notice::id);

  @Inject EntityManager db;
  @Inject TasketList taskets;
  @Inject RulesOfBoards boards;
  @Inject NamesOfPeople names;
  @Inject Clock clock;

  /** The caller's notices, newest first, in a number of queries that does not grow with them. */
  public Page<NoticeView> mine(Actor actor, int limit, Optional<String> cursor) {
    Page<Notice> page = LIST.page(db, own(actor), limit, cursor);
    return page.with(shown(actor, page.items()));
  }

  /** How many the caller has not read; counted no further than {@link Page#COUNTED} and one. */
  public int unread(Actor actor) {
    return own(actor).and("n.read_at is null").counted(db);
  }

  private static Conditions own(Actor actor) {
    return Conditions.on("tasket_notice n").and("n.reader_id = ?", actor.person());
  }

  /**
   * Marks one as read.
   *
   * @throws NotFound where the caller has no such notice
   */
  public NoticeView read(Actor actor, UUID id) {
    Notice notice =
        Optional.ofNullable(db.find(Notice.class, id))
            .filter(found -> found.isFor(actor.person()))
            .orElseThrow(() -> new NotFound("notice.unknown", id.toString()));
    notice.read(clock.instant());
    return shown(actor, List.of(notice)).get(0);
  }

  /**
   * Marks all as read.
   *
   * @return how many were not
   */
  public int readAll(Actor actor) {
    return db.createQuery(
            "update Notice n set n.readAt = :now where n.reader = :reader and n.readAt is null")
        .setParameter("now", clock.instant())
        .setParameter("reader", actor.person())
        .executeUpdate();
  }

  private List<NoticeView> shown(Actor actor, List<Notice> notices) {
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
    Optional<About> tasket = notice.tasket().map(seen::get).map(NoticeBook::about);
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
