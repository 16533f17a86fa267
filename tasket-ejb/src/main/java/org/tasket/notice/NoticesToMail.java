package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tasket.person.Actor;

/** The notices that are to go out by mail, for the feature that sends them, in its transactions. */
@ApplicationScoped
public class NoticesToMail {

  @Inject EntityManager db;
  @Inject NoticeViews views;

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
   * Puts a reader's into a mail. Of two who do so at once, one finds none left.
   *
   * @return how many
   */
  public int putInto(UUID mail, UUID reader, Instant now) {
    return db.createQuery(
            "update Notice n set n.mail = :mail, n.mailAt = null"
                + " where n.reader = :reader and n.mailAt <= :now")
        .setParameter("mail", mail)
        .setParameter("reader", reader)
        .setParameter("now", now)
        .executeUpdate();
  }

  /**
   * What is in a mail, newest first, as its reader may see it now. What they have read in Tasket,
   * or what happened long ago, is no news.
   */
  public List<NoticeView> in(UUID mail, Actor reader, Instant since, int most) {
    return views.of(
        reader,
        db.createQuery(
                "select n from Notice n where n.mail = :mail and n.readAt is null and n.at >= :since"
                    + " order by n.at desc, n.id desc",
                Notice.class)
            .setParameter("mail", mail)
            .setParameter("since", since)
            .setMaxResults(most)
            .getResultList());
  }
}
