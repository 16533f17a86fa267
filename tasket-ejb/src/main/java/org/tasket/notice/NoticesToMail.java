package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.person.Actor;
import org.tasket.platform.UtcInstant;

/** The notices that are to go out by mail, for the feature that sends them, in its transactions. */
@ApplicationScoped
public class NoticesToMail {

  /** Of so many notices, the oldest, the readers are counted. */
  private static final int COUNTED = 100_000;

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

  /** How many people have some. */
  public long numberOfReaders(Instant now) {
    Query count =
        db.createNativeQuery(
            "select count(distinct w.reader_id) from (select reader_id from tasket_notice"
                + " where mail_at <= ?1 order by mail_at fetch first "
                + COUNTED
                + " rows only) w");
    return ((Number) count.setParameter(1, UtcInstant.toDatabase(now)).getSingleResult())
        .longValue();
  }

  /** Since when the oldest is to go. */
  public Optional<Instant> oldest(Instant now) {
    return db.createQuery(
            "select n from Notice n where n.mailAt <= :now order by n.mailAt", Notice.class)
        .setParameter("now", now)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(Notice::mailAt);
  }

  /** Says what is too late for a mail now. */
  public interface Deadline {

    /**
     * Whether it is over.
     *
     * @param toGo since when the notice is to go, as far as that is known
     */
    boolean isOver(UUID reader, Waiting notice, Instant toGo);
  }

  /**
   * Puts what waits into its reader's mail, without what they have read or what is too late for
   * one: that stays in Tasket. Of two who do so at once, one finds nothing left.
   *
   * @param mails by reader
   */
  public Put putInto(Map<UUID, UUID> mails, Deadline deadline, Instant now) {
    Map<UUID, List<Waiting>> tooOld = new HashMap<>();
    Instant oldest = now;
    for (Notice notice : waiting(mails.keySet(), now)) {
      if (notice.isRead()) {
        notice.stayInTasket();
      } else if (deadline.isOver(notice.reader(), waiting(notice), notice.mailAt())) {
        notice.stayInTasket();
        tooOld.computeIfAbsent(notice.reader(), reader -> new ArrayList<>()).add(waiting(notice));
      } else {
        oldest = oldest.isBefore(notice.mailAt()) ? oldest : notice.mailAt();
        notice.goWith(mails.get(notice.reader()));
      }
    }
    return new Put(oldest, tooOld);
  }

  /**
   * What was put into mails.
   *
   * @param since when the oldest of it began to wait
   * @param tooOld what is too late for a mail and was not read, by reader
   */
  public record Put(Instant since, Map<UUID, List<Waiting>> tooOld) {}

  private static Waiting waiting(Notice notice) {
    return new Waiting(notice.kind().topic(), notice.at());
  }

  private List<Notice> waiting(Set<UUID> readers, Instant now) {
    return readers.isEmpty()
        ? List.of()
        : db.createQuery(
                "select n from Notice n where n.reader in :readers and n.mailAt <= :now"
                    + " order by n.id",
                Notice.class)
            .setParameter("readers", readers)
            .setParameter("now", now)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  /**
   * Lets what was put into mails wait as before: they are not sent.
   *
   * @param since when the oldest of it began to wait; the others wait since then too
   */
  public void takeOutOf(Collection<UUID> mails, Instant since) {
    db.createQuery("select n from Notice n where n.mail in :mails order by n.id", Notice.class)
        .setParameter("mails", mails)
        .getResultStream()
        .forEach(notice -> notice.waitUntil(since));
  }

  /**
   * A mail that is about to go.
   *
   * @param when says when a notice is to go; empty where it never does
   */
  public record Going(UUID mail, Actor reader, Function<Waiting, Optional<Instant>> when) {}

  /**
   * What goes with mails now, newest first, as its reader may see it; by mail. What goes later or
   * never leaves its mail. What was read in Tasket is no news, and neither is what asks for
   * something that is done, or what its reader may see nothing of: that stays in Tasket.
   */
  public Map<UUID, List<NoticeView>> goWith(Collection<Going> mails, Instant now, int most) {
    Map<UUID, List<Notice>> news = news(mails.stream().map(Going::mail).toList());
    Map<Actor, List<Notice>> going = new HashMap<>();
    mails.forEach(
        mail -> {
          List<Notice> theirs = goingNow(mail, news.getOrDefault(mail.mail(), List.of()), now);
          going.put(mail.reader(), theirs);
        });
    Map<UUID, List<NoticeView>> worthIt = worthAMail(going, most);
    return mails.stream()
        .collect(Collectors.toMap(Going::mail, mail -> worthIt.get(mail.reader().person())));
  }

  /**
   * So many for each reader, if there are. It looks at no more than it needs, twice as many each
   * time: of those that are a thousand, most are never listed.
   */
  private Map<UUID, List<NoticeView>> worthAMail(Map<Actor, List<Notice>> going, int most) {
    Map<UUID, List<NoticeView>> worthIt = new HashMap<>();
    going.keySet().forEach(actor -> worthIt.put(actor.person(), new ArrayList<>()));
    Map<Actor, List<Notice>> left = new HashMap<>(going);
    for (int piece = most; !left.isEmpty(); piece *= 2) {
      Map<Actor, List<Notice>> next = new HashMap<>();
      int upTo = piece;
      left.forEach((actor, all) -> next.put(actor, all.subList(0, Math.min(upTo, all.size()))));
      Map<UUID, List<NoticeView>> seen = views.of(next);
      next.forEach(
          (actor, some) -> list(some, seen.get(actor.person()), worthIt.get(actor.person())));
      left.replaceAll((actor, all) -> all.subList(next.get(actor).size(), all.size()));
      left.entrySet()
          .removeIf(
              one -> one.getValue().isEmpty() || worthIt.get(one.getKey().person()).size() >= most);
    }
    worthIt.replaceAll((who, all) -> all.subList(0, Math.min(most, all.size())));
    return worthIt;
  }

  private static void list(List<Notice> notices, List<NoticeView> seen, List<NoticeView> worthIt) {
    for (int i = 0; i < notices.size(); i++) {
      NoticeView view = seen.get(i);
      if (view.isSeen() && !view.over()) {
        worthIt.add(view);
      } else {
        notices.get(i).stayInTasket();
      }
    }
  }

  private static List<Notice> goingNow(Going mail, List<Notice> news, Instant now) {
    List<Notice> going = new ArrayList<>();
    for (Notice notice : news) {
      Optional<Instant> time = mail.when().apply(waiting(notice));
      if (time.isEmpty()) {
        notice.stayInTasket();
      } else if (time.get().isAfter(now)) {
        notice.waitUntil(time.get());
      } else {
        going.add(notice);
      }
    }
    return going;
  }

  private Map<UUID, List<Notice>> news(Collection<UUID> mails) {
    return mails.isEmpty()
        ? Map.of()
        : db.createQuery(
                "select n from Notice n where n.mail in :mails and n.readAt is null"
                    + " order by n.at desc, n.id desc",
                Notice.class)
            .setParameter("mails", mails)
            .getResultStream()
            .collect(Collectors.groupingBy(Notice::mail));
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
