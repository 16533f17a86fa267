package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.person.Actor;

/** The notices that are to go out by mail, for the feature that sends them, in its transactions. */
@ApplicationScoped
public class NoticesToMail {

  @Inject EntityManager db;
  @Inject NoticeViews views;

  /** A notice, for whoever says when it is to go out. */
  public record Waiting(NoticeTopic topic, Instant at) {}

  /** Who has some, in the order of the ids. */
  public List<UUID> readers(Instant now, UUID after, int most) {
    return db.createQuery(
            "select distinct n.reader from Notice n where n.mailAt <= :now and n.reader > :after"
                + " order by n.reader",
            UUID.class)
        .setParameter("now", now)
        .setParameter("after", after)
        .setMaxResults(most)
        .getResultList();
  }

  /**
   * Puts a reader's into a mail, without what they have read or what happened long ago: that stays
   * in Tasket. Of two who do so at once, one finds none left.
   *
   * @return how many
   */
  public int putInto(UUID mail, UUID reader, Instant since, Instant now) {
    db.createQuery(
            "update Notice n set n.mailAt = null where n.reader = :reader and n.mailAt <= :now"
                + " and (n.readAt is not null or n.at < :since)")
        .setParameter("reader", reader)
        .setParameter("since", since)
        .setParameter("now", now)
        .executeUpdate();
    return db.createQuery(
            "update Notice n set n.mail = :mail, n.mailAt = null"
                + " where n.reader = :reader and n.mailAt <= :now")
        .setParameter("mail", mail)
        .setParameter("reader", reader)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * What goes with a mail now, newest first, as its reader may see it. What goes later or never
   * leaves the mail. What they have read in Tasket, or what happened long ago, is no news.
   *
   * @param when says when a notice is to go; empty where it never does
   */
  public List<NoticeView> goWith(
      UUID mail,
      Actor reader,
      Instant since,
      Instant now,
      int most,
      Function<Waiting, Optional<Instant>> when) {
    List<Notice> going = new ArrayList<>();
    for (Notice notice : news(mail, since)) {
      Optional<Instant> time = when.apply(new Waiting(notice.kind().topic(), notice.at()));
      if (time.isEmpty()) {
        notice.stayInTasket();
      } else if (time.get().isAfter(now)) {
        notice.waitUntil(time.get());
      } else {
        going.add(notice);
      }
    }
    return views.of(reader, going.subList(0, Math.min(going.size(), most)));
  }

  private List<Notice> news(UUID mail, Instant since) {
    return db.createQuery(
            "select n from Notice n where n.mail = :mail and n.readAt is null and n.at >= :since"
                + " order by n.at desc, n.id desc",
            Notice.class)
        .setParameter("mail", mail)
        .setParameter("since", since)
        .getResultList();
  }

  /** On what topics the notices in a mail are. */
  public Set<NoticeTopic> topics(UUID mail) {
    return db.createQuery(
            "select distinct n.kind from Notice n where n.mail = :mail", NoticeKind.class)
        .setParameter("mail", mail)
        .getResultStream()
        .map(NoticeKind::topic)
        .collect(Collectors.toSet());
  }
}
