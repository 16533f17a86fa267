package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tasket.notice.NoticesToMail;
import org.tasket.person.MailAddresses;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Ids;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;

/**
 * The rows of mails, each step in a transaction of its own: nothing here waits for a mail server. A
 * mail is in the hands of whoever made its row or moved its time, both by one statement that one of
 * two succeeds with.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class Outbox {

  private static final Duration WEEK = Duration.ofDays(7);

  @Inject EntityManager db;
  @Inject NoticesToMail notices;
  @Inject MailAddresses addresses;
  @Inject RefusedAddresses refused;
  @Inject HabitRows habits;
  @Inject BoardWords boards;
  @Inject MailSessions sessions;
  @Inject Settings settings;
  @Inject Clock clock;

  /** For whom there is something new to send. */
  Due readers(UUID after, int most) {
    return Due.of(notices.readers(clock.instant(), after, most), most);
  }

  /** Mails that rested long enough, or that somebody had in hand who died. */
  Due open(UUID after, int most) {
    return Due.of(
        db.createQuery(
                "select m.id from Mail m where m.state = :open and m.dueAt <= :now and m.id > :after"
                    + " order by m.id",
                UUID.class)
            .setParameter("open", MailState.OPEN)
            .setParameter("now", clock.instant())
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  /**
   * Makes a mail of what is new to somebody, in the hands of the caller. Empty where there is
   * nothing left, and where they cannot get mail: then it stays in Tasket only.
   */
  Optional<Parcel> make(UUID reader) {
    Instant now = clock.instant();
    UUID mail = Ids.next();
    if (notices.putInto(mail, reader, oldest(now), now) == 0) {
      return Optional.empty();
    }
    Optional<Parcel> parcel = parcel(mail, reader, now, time -> time);
    parcel.ifPresent(made -> db.persist(Mail.inHand(mail, reader, now, inHand(now))));
    return parcel;
  }

  /**
   * Takes a mail in hand once more. Empty where somebody else has it, and where there is no use in
   * it any more: then it is given up.
   */
  Optional<Parcel> take(UUID id) {
    Instant now = clock.instant();
    if (putOff(id, now)) {
      return Optional.empty();
    }
    int taken =
        db.createQuery(
                "update Mail m set m.dueAt = :until, m.tries = m.tries + 1"
                    + " where m.id = :id and m.state = :open and m.dueAt <= :now")
            .setParameter("until", inHand(now))
            .setParameter("id", id)
            .setParameter("open", MailState.OPEN)
            .setParameter("now", now)
            .executeUpdate();
    if (taken == 0) {
      return Optional.empty();
    }
    Mail mail = db.find(Mail.class, id);
    if (mail.madeAt().plus(settings.duration(Setting.MAIL_GIVE_UP)).isBefore(now)) {
      mail.giveUp("not sent in time", now);
      return Optional.empty();
    }
    Optional<Parcel> parcel = parcel(id, mail.reader(), now, wasDueBefore -> now);
    if (parcel.isEmpty()) {
      mail.drop(now);
    }
    return parcel;
  }

  /** In its reader's quiet hours a mail is not tried again, but put off until they are over. */
  private boolean putOff(UUID id, Instant now) {
    return Optional.ofNullable(db.find(Mail.class, id))
        .map(mail -> habits.of(mail.reader()).notBefore(now))
        .filter(time -> time.isAfter(now))
        .map(
            time ->
                db.createQuery(
                        "update Mail m set m.dueAt = :time"
                            + " where m.id = :id and m.state = :open and m.dueAt <= :now")
                    .setParameter("time", time)
                    .setParameter("id", id)
                    .setParameter("open", MailState.OPEN)
                    .setParameter("now", now)
                    .executeUpdate())
        .isPresent();
  }

  /**
   * What goes now, as its reader wants it.
   *
   * @param due the time at which a notice goes, by the one at which its reader wants it
   */
  private Optional<Parcel> parcel(UUID mail, UUID reader, Instant now, UnaryOperator<Instant> due) {
    HabitView habit = habits.of(reader);
    return addresses
        .of(reader)
        .filter(to -> refused.of(to).isEmpty())
        .map(to -> habit.language().map(to::reading).orElse(to))
        .map(
            to ->
                Parcel.of(
                    mail,
                    to,
                    notices.goWith(
                        mail,
                        to.actor(),
                        oldest(now),
                        now,
                        Parcel.MOST + 1,
                        one -> habit.when(one.topic(), one.at(), now).map(due))))
        .filter(parcel -> !parcel.news().isEmpty())
        .map(parcel -> parcel.with(boards.about(parcel.news())));
  }

  /** How long a mail is somebody's: as long as they live, and no shorter than sending takes. */
  private Instant inHand(Instant now) {
    Duration lease = settings.duration(Setting.CLOCKS_LEASE);
    Duration longest = sessions.longest();
    return now.plus(lease.compareTo(longest) > 0 ? lease : longest);
  }

  /** What happened before is no news, in a weekly mail neither. */
  private Instant oldest(Instant now) {
    return now.minus(WEEK).minus(settings.duration(Setting.MAIL_GIVE_UP));
  }

  void sent(Parcel parcel) {
    db.createQuery("update Mail m set m.state = :sent, m.endedAt = :now where m.id = :id")
        .setParameter("sent", MailState.SENT)
        .setParameter("now", clock.instant())
        .setParameter("id", parcel.mail())
        .executeUpdate();
  }

  /** It could not be sent this time. */
  void rest(Parcel parcel, String why) {
    end(parcel, mail -> mail.rest(why, clock.instant()));
  }

  /** The mail server takes it never. */
  void giveUp(Parcel parcel, String why) {
    end(parcel, mail -> mail.giveUp(why, clock.instant()));
  }

  /** The mail server takes nothing for this address. */
  void addressRefused(Parcel parcel, String code) {
    refused.note(parcel.to(), code);
    giveUp(parcel, code);
  }

  private void end(Parcel parcel, Consumer<Mail> how) {
    how.accept(db.find(Mail.class, parcel.mail()));
  }
}
