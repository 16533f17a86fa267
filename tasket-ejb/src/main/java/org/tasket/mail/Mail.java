package org.tasket.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.NamedNativeQuery;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.NullableId;
import org.tasket.platform.Pause;

/**
 * A mail to one person. It comes into being in the hands of whoever sends it, and is theirs for a
 * while. Where it cannot be sent it rests, longer each time; where whoever had it died, its time
 * passes. Then anybody may take it. It ends sent, or given up for a reason.
 */
@Entity
@NamedNativeQuery(
    name = Mail.SENT,
    query = "update tasket_mail set state = ?1, ended_at = ?2 where id = ?3")
@SuppressWarnings(
    "UnusedVariable") // when it is due, and what became of it, are asked by queries only
@Table(name = "tasket_mail")
class Mail {

  /** Noted of each mail, and so named: EclipseLink (4.0.7) prepares these once. */
  static final String SENT = "Mail.sent";

  /** Why a mail is given up that would tell of what happened too long ago. */
  static final String TOO_OLD = "too old to be sent";

  /** Why a mail is given up that was tried for long enough. */
  private static final String LATE = "not sent in time";

  private static final int REASON_MOST = 100;

  @Id private UUID id;

  @Column(name = "reader_id")
  private UUID reader;

  @Enumerated(EnumType.STRING)
  private MailState state;

  @Column(name = "made_at")
  private Instant madeAt;

  @Column(name = "due_at")
  private Instant dueAt;

  @Column(name = "kept_until")
  private Instant keptUntil;

  private int tries;

  @Column(name = "ended_at")
  private Instant endedAt;

  private String reason;

  @Column(name = "claim_id")
  @Convert(converter = NullableId.class)
  private UUID claim;

  protected Mail() {}

  /**
   * A mail that is about to be sent.
   *
   * @param claim of which it tells its reader's calendar, if of any
   */
  static Mail inHand(UUID id, UUID reader, Optional<UUID> claim, Instant now, Instant until) {
    Mail mail = new Mail();
    mail.id = id;
    mail.reader = reader;
    mail.state = MailState.OPEN;
    mail.madeAt = now;
    mail.dueAt = until;
    mail.tries = 1;
    mail.claim = claim.orElse(null);
    return mail;
  }

  /** A mail that is not even tried. */
  static Mail tooOld(UUID id, UUID reader, Instant now) {
    Mail mail = inHand(id, reader, Optional.empty(), now, now);
    mail.tries = 0;
    mail.giveUp(TOO_OLD, now);
    return mail;
  }

  /** Nobody tried: whoever had it in hand does not go on. */
  void letGo(Instant now) {
    if (state == MailState.OPEN) {
      dueAt = now;
      tries--;
    }
  }

  /** It could not be sent this time. */
  void rest(String why, Instant now) {
    if (state == MailState.OPEN) {
      dueAt = now.plus(Pause.after(tries));
      reason = shortened(why);
    }
  }

  /**
   * Whether it was tried for long enough. What was to be tried again before is tried once more,
   * however late it is by now; so is what was kept back by quiet hours in which its time ended.
   */
  boolean isOver(Duration tried, HabitView wanted) {
    return dueAt.isAfter(wanted.notBefore(madeAt.plus(tried)));
  }

  /** It was tried for long enough; what was said last is kept. */
  void giveUpLate(Instant now) {
    giveUp(Optional.ofNullable(reason).map(last -> LATE + ": " + last).orElse(LATE), now);
  }

  void giveUp(String why, Instant now) {
    if (state == MailState.OPEN) {
      reason = shortened(why);
      state = MailState.GIVEN_UP;
      endedAt = now;
    }
  }

  /** There is nothing new in it any more, or nobody to send it to. */
  void drop(Instant now) {
    if (state == MailState.OPEN) {
      state = MailState.NEEDLESS;
      endedAt = now;
    }
  }

  private static String shortened(String why) {
    return why.substring(0, Math.min(why.length(), REASON_MOST));
  }

  boolean isSent() {
    return state == MailState.SENT;
  }

  UUID id() {
    return id;
  }

  UUID reader() {
    return reader;
  }

  Optional<UUID> claim() {
    return Optional.ofNullable(claim);
  }

  /** Since when it could be sent: what quiet hours kept back, since they are over. */
  Instant waitsSince() {
    return keptUntil == null ? madeAt : keptUntil;
  }
}
