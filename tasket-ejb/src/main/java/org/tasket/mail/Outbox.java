package org.tasket.mail;

import static java.util.Comparator.naturalOrder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tasket.calendar.Invitation;
import org.tasket.calendar.Invitations;
import org.tasket.notice.NoticeView;
import org.tasket.notice.NoticesToMail;
import org.tasket.notice.NoticesToMail.Going;
import org.tasket.notice.NoticesToMail.Put;
import org.tasket.person.Addressee;
import org.tasket.person.MailAddresses;
import org.tasket.platform.ConflictsTold;
import org.tasket.platform.Due;
import org.tasket.platform.Ids;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.platform.UtcInstant;

/**
 * The rows of mails, each step in a transaction of its own: nothing here waits for a mail server. A
 * mail is in the hands of whoever made its row or moved its time, both by one statement that one of
 * two succeeds with.
 */
@ApplicationScoped
@ConflictsTold
@Transactional(TxType.REQUIRES_NEW)
class Outbox {

  @Inject EntityManager db;
  @Inject NoticesToMail notices;
  @Inject Invitations invitations;
  @Inject CalendarsToTell calendars;
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
                "select m.id from Mail m where m.state = :open and m.dueAt <= :now and m.id >"
                    + " :after order by m.id",
                UUID.class)
            .setParameter("open", MailState.OPEN)
            .setParameter("now", clock.instant())
            .setParameter("after", after)
            .setMaxResults(most)
            .getResultList(),
        most);
  }

  /** Whose own calendar is to be told something. */
  Due behind(UUID after, int most) {
    return Due.of(invitations.readers(clock.instant(), after, most), most);
  }

  /** Makes a mail for one reader. */
  Optional<Parcel> make(UUID reader) {
    return Optional.ofNullable(make(List.of(reader)).get(reader));
  }

  /**
   * Makes mails of what is new to some people, in the hands of the caller; by reader. Nobody gets
   * one for whom there is nothing left, or who cannot get mail: then it stays in Tasket only. What
   * somebody wants by mail and what became too old for it counts as a mail that was given up.
   */
  Map<UUID, Parcel> make(Collection<UUID> readers) {
    Instant now = clock.instant();
    Duration tried = settings.duration(Setting.MAIL_GIVE_UP);
    List<Draft> drafts = readers.stream().map(reader -> new Draft(Ids.next(), reader)).toList();
    Readers known = known(readers);
    Put put =
        notices.putInto(
            drafts.stream().collect(Collectors.toMap(Draft::reader, Draft::mail)),
            (reader, notice, toGo) -> known.isTooLate(reader, notice, toGo, tried, now),
            now);
    put.tooOld().keySet().stream()
        .filter(reader -> known.want(reader, put.tooOld().get(reader), now))
        .forEach(reader -> db.persist(Mail.tooOld(Ids.next(), reader, now)));
    Map<UUID, List<NoticeView>> news = news(drafts, known, false, now);
    Map<UUID, UUID> claims = invitations.next(about(drafts, news), now);
    Map<UUID, Invitation> told = calendars.of(claims, known, false, now);
    List<Parcel> parcels = parcels(drafts, known, news, invited(claims, told));
    parcels.forEach(
        made ->
            db.persist(
                inHand(made, Optional.ofNullable(claims.get(made.to().actor().person())), now)));
    return parcels.stream()
        .map(parcel -> parcel.waitingSince(put.since()))
        .collect(Collectors.toMap(parcel -> parcel.to().actor().person(), Function.identity()));
  }

  /** By reader the taskets of which they read in their mail. */
  private static Map<UUID, Set<UUID>> about(List<Draft> drafts, Map<UUID, List<NoticeView>> news) {
    return drafts.stream()
        .collect(
            Collectors.toMap(
                Draft::reader,
                draft ->
                    news.getOrDefault(draft.mail(), List.of()).stream()
                        .flatMap(notice -> notice.tasket().stream())
                        .map(NoticeView.About::id)
                        .collect(Collectors.toSet())));
  }

  /** By reader what their calendar is told. */
  private static Map<UUID, Invitation> invited(Map<UUID, UUID> claims, Map<UUID, Invitation> told) {
    Map<UUID, Invitation> invited = new HashMap<>();
    claims.forEach(
        (reader, claim) ->
            Optional.ofNullable(told.get(claim)).ifPresent(one -> invited.put(reader, one)));
    return invited;
  }

  private Mail inHand(Parcel made, Optional<UUID> claim, Instant now) {
    return Mail.inHand(
        made.mail(),
        made.to().actor().person(),
        claim.filter(told -> made.invitation().isPresent()),
        now,
        inHand(now));
  }

  /**
   * Takes a mail in hand once more. Empty where somebody else has it, and where there is no use in
   * it any more: then it is given up.
   */
  Optional<Parcel> take(UUID id) {
    return Optional.ofNullable(db.find(Mail.class, id)).flatMap(this::take);
  }

  private Optional<Parcel> take(Mail mail) {
    Instant now = clock.instant();
    HabitView wanted = habits.of(mail.reader());
    Instant allowed = wanted.notBefore(now);
    if (allowed.isAfter(now)) { // in its reader's quiet hours nothing is tried again
      keep(mail, allowed, now);
      return Optional.empty();
    }
    boolean over = mail.isOver(settings.duration(Setting.MAIL_GIVE_UP), wanted);
    if (!take(mail, inHand(now), now)) {
      return Optional.empty();
    }
    db.refresh(mail);
    if (over) {
      mail.giveUpLate(now);
      return Optional.empty();
    }
    List<Draft> only = List.of(new Draft(mail.id(), mail.reader()));
    Readers known = known(List.of(mail.reader()));
    Map<UUID, UUID> claims =
        mail.claim().map(claim -> Map.of(mail.reader(), claim)).orElse(Map.of());
    Map<UUID, Invitation> told = calendars.of(claims, known, true, now);
    List<Parcel> parcels =
        parcels(only, known, news(only, known, true, now), invited(claims, told));
    if (parcels.isEmpty()) {
      mail.drop(now);
    }
    return parcels.stream().findFirst();
  }

  private void keep(Mail mail, Instant until, Instant now) {
    move(mail, "kept_until = ?1", until, now);
  }

  private boolean take(Mail mail, Instant until, Instant now) {
    return move(mail, "tries = tries + 1", until, now);
  }

  /** Moves the time of a mail that is due; of two who do so at once, one succeeds. */
  private boolean move(Mail mail, String more, Instant until, Instant now) {
    int moved =
        db.createNativeQuery(
                "update tasket_mail set due_at = ?1, "
                    + more
                    + " where id = ?2 and state = ?3 and due_at <= ?4")
            .setParameter(1, UtcInstant.toDatabase(until))
            .setParameter(2, mail.id())
            .setParameter(3, MailState.OPEN.name())
            .setParameter(4, UtcInstant.toDatabase(now))
            .executeUpdate();
    return moved == 1;
  }

  /** A mail before it is known what is in it. */
  private record Draft(UUID mail, UUID reader) {}

  private Readers known(Collection<UUID> readers) {
    Map<UUID, Addressee> there = addresses.of(readers);
    Set<UUID> refusing = refused.among(there.values());
    return new Readers(
        there.entrySet().stream()
            .filter(one -> !refusing.contains(one.getKey()))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
        habits.of(readers));
  }

  /**
   * What goes now, as its readers want it; by mail.
   *
   * @param again whether all of it was due before
   */
  private Map<UUID, List<NoticeView>> news(
      List<Draft> drafts, Readers known, boolean again, Instant now) {
    List<Going> going = new ArrayList<>();
    for (Draft draft : drafts) {
      HabitView wanted = known.habit(draft.reader());
      known
          .reached(draft.reader())
          .ifPresent(
              to ->
                  going.add(
                      new Going(
                          draft.mail(),
                          to.actor(),
                          one ->
                              wanted
                                  .when(one.topic(), one.at(), now)
                                  .map(due -> again ? now : due))));
    }
    return notices.goWith(going, now, Parcel.MOST + 1);
  }

  private List<Parcel> parcels(
      List<Draft> drafts,
      Readers known,
      Map<UUID, List<NoticeView>> news,
      Map<UUID, Invitation> invited) {
    List<Parcel> parcels = new ArrayList<>();
    for (Draft draft : drafts) {
      ZoneId clocks = known.habit(draft.reader()).zone();
      known
          .reached(draft.reader())
          .map(
              to ->
                  Parcel.of(draft.mail(), to, clocks, news.get(draft.mail()))
                      .telling(Optional.ofNullable(invited.get(draft.reader()))))
          .filter(parcel -> !parcel.isEmpty())
          .ifPresent(parcels::add);
    }
    return boards.addTo(parcels);
  }

  /**
   * How long a mail is somebody's: as long as they live, and no shorter than it may lie before it
   * is sent and sending takes.
   */
  private Instant inHand(Instant now) {
    Duration lease = settings.duration(Setting.CLOCKS_LEASE);
    Duration longest = sessions.longest().plus(Parcel.FRESH);
    return now.plus(lease.compareTo(longest) > 0 ? lease : longest);
  }

  /**
   * Undoes what was made and is not sent: what is new waits as before. A mail that tells a calendar
   * something stays, for that has been noted, and is due again at once.
   */
  void unmake(Collection<Parcel> parcels) {
    Instant now = clock.instant();
    List<Mail> mails = stillInHand(parcels.stream().map(Parcel::mail).toList(), now);
    mails.stream().filter(mail -> mail.claim().isPresent()).forEach(mail -> mail.letGo(now));
    List<Mail> plain = mails.stream().filter(mail -> mail.claim().isEmpty()).toList();
    if (!plain.isEmpty()) {
      Optional<Instant> since =
          parcels.stream().flatMap(parcel -> parcel.since().stream()).min(naturalOrder());
      notices.takeOutOf(plain.stream().map(Mail::id).toList(), since.orElse(now));
      plain.forEach(db::remove);
    }
  }

  private List<Mail> stillInHand(List<UUID> ids, Instant now) {
    return ids.isEmpty()
        ? List.of()
        : db.createQuery(
                "select m from Mail m where m.id in :ids and m.state = :open and m.tries = 1"
                    + " and m.dueAt > :now order by m.id",
                Mail.class)
            .setParameter("ids", ids)
            .setParameter("open", MailState.OPEN)
            .setParameter("now", now)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultList();
  }

  void sent(Parcel parcel) {
    db.createNamedQuery(Mail.SENT)
        .setParameter(1, MailState.SENT.name())
        .setParameter(2, UtcInstant.toDatabase(clock.instant()))
        .setParameter(3, parcel.mail())
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

  /** A report says that there is no such mailbox. That counts for the reader's present address. */
  Bounce.Meaning bounced(Bounce bounce) {
    return Optional.ofNullable(db.find(Mail.class, bounce.mail()))
        .filter(Mail::isSent)
        .map(mail -> bounced(mail, bounce))
        .orElse(Bounce.Meaning.FOREIGN);
  }

  private Bounce.Meaning bounced(Mail mail, Bounce bounce) {
    Optional<Addressee> to =
        addresses
            .of(mail.reader())
            .filter(reader -> reader.address().equalsIgnoreCase(bounce.address()));
    to.ifPresent(reader -> refused.note(reader, bounce.status()));
    return to.isPresent() ? Bounce.Meaning.NO_SUCH_ADDRESS : Bounce.Meaning.OUTDATED;
  }

  private void end(Parcel parcel, Consumer<Mail> how) {
    how.accept(db.find(Mail.class, parcel.mail()));
  }
}
