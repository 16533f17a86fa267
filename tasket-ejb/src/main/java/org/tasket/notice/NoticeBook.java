package org.tasket.notice;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.NewestFirst;
import org.tasket.platform.NotFound;
import org.tasket.platform.Page;
import org.tasket.platform.UtcInstant;

/** A person's own notices, to read. Nobody reads another's. */
@Boundary
public class NoticeBook {

  private static final NewestFirst<Notice> LIST =
      new NewestFirst<>("notices", Notice.class, "n", "at", Notice::at, Notice::id);

  @Inject EntityManager db;
  @Inject NoticeViews views;
  @Inject Clock clock;

  /** The caller's notices, newest first, in a number of queries that does not grow with them. */
  public Page<NoticeView> mine(Actor actor, int limit, Optional<String> cursor) {
    Page<Notice> page = LIST.page(db, own(actor), limit, cursor);
    return page.with(views.of(actor, page.items()));
  }

  /** How many the caller has not read; counted no further than {@link Page#COUNTED} and one. */
  public int unread(Actor actor) {
    return own(actor).and("n.read_at is null").counted(db);
  }

  /**
   * How many have not been read by those of some people for whom something happened since a time.
   * However many people there are, only those are counted for.
   */
  public Map<UUID, Integer> unread(Collection<UUID> readers, Instant since) {
    Set<UUID> few = readers.size() == 1 ? Set.copyOf(readers) : heardSince(since, readers);
    return few.isEmpty()
        ? Map.of()
        : db.createQuery(
                "select n.reader, count(n.id) from Notice n where n.reader in :readers"
                    + " and n.readAt is null and exists (select m.id from Notice m"
                    + " where m.reader = n.reader and m.at >= :since) group by n.reader",
                Object[].class)
            .setParameter("readers", few)
            .setParameter("since", since)
            .getResultStream()
            .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
  }

  private Set<UUID> heardSince(Instant since, Collection<UUID> readers) {
    Set<UUID> heard =
        db.createQuery("select distinct n.reader from Notice n where n.at >= :since", UUID.class)
            .setParameter("since", since)
            .getResultStream()
            .collect(Collectors.toCollection(HashSet::new));
    heard.retainAll(readers);
    return heard;
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
    return views.of(actor, List.of(notice)).get(0);
  }

  /**
   * Marks all as read.
   *
   * @return how many were not
   */
  public int readAll(Actor actor) {
    return db.createNativeQuery(
            "update tasket_notice set read_at = ?1 where reader_id = ?2 and read_at is null")
        .setParameter(1, UtcInstant.toDatabase(clock.instant()))
        .setParameter(2, actor.person())
        .executeUpdate();
  }
}
