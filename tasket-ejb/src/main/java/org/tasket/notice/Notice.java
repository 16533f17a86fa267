package org.tasket.notice;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;

/**
 * What one person hears of one thing that happened. Read once, and then no more news. Where the
 * house sends mail it waits from {@code mail_at} on to go out, and later knows with which mail it
 * went.
 */
@Entity
@Table(name = "tasket_notice")
class Notice {

  @Id private UUID id;

  @Column(name = "reader_id")
  private UUID reader;

  @Enumerated(EnumType.STRING)
  private NoticeKind kind;

  @Column(name = "board_id")
  private UUID board;

  @Column(name = "tasket_id")
  @Convert(converter = NullableId.class)
  private UUID tasket;

  @Column(name = "claim_id")
  @Convert(converter = NullableId.class)
  private UUID claim;

  @Column(name = "remark_id")
  @Convert(converter = NullableId.class)
  private UUID remark;

  @Column(name = "search_id")
  @Convert(converter = NullableId.class)
  private UUID search;

  @Column(name = "by_id")
  @Convert(converter = NullableId.class)
  private UUID by;

  private Instant at;

  @Column(name = "read_at")
  private Instant readAt;

  @Column(name = "mail_at")
  private Instant mailAt;

  @Column(name = "mail_id")
  @Convert(converter = NullableId.class)
  private UUID mail;

  protected Notice() {}

  static Notice to(UUID reader, NoticeKind kind, Happening what) {
    Notice notice = new Notice();
    notice.id = Ids.next();
    notice.reader = reader;
    notice.kind = kind;
    notice.board = what.board();
    notice.tasket = what.tasket().orElse(null);
    notice.claim = what.claim().orElse(null);
    notice.remark = what.remark().orElse(null);
    notice.search = what.search(reader).orElse(null);
    notice.by = what.by().orElse(null);
    notice.at = what.at();
    return notice;
  }

  /** It is to go out by mail too. */
  Notice byMail() {
    mailAt = at;
    return this;
  }

  /** It leaves the mail it was put into, for a later one. */
  void waitUntil(Instant time) {
    mail = null;
    mailAt = time;
  }

  /** It goes with a mail that is about to be sent. */
  void goWith(UUID sent) {
    mail = sent;
    mailAt = null;
  }

  /** It goes with no mail. */
  void stayInTasket() {
    mail = null;
    mailAt = null;
  }

  void read(Instant now) {
    if (readAt == null) {
      readAt = now;
    }
  }

  boolean isFor(UUID person) {
    return reader.equals(person);
  }

  UUID id() {
    return id;
  }

  UUID reader() {
    return reader;
  }

  Instant mailAt() {
    return mailAt;
  }

  UUID mail() {
    return mail;
  }

  NoticeKind kind() {
    return kind;
  }

  UUID board() {
    return board;
  }

  Optional<UUID> tasket() {
    return Optional.ofNullable(tasket);
  }

  Optional<UUID> claim() {
    return Optional.ofNullable(claim);
  }

  Optional<UUID> remark() {
    return Optional.ofNullable(remark);
  }

  Optional<UUID> search() {
    return Optional.ofNullable(search);
  }

  Optional<UUID> by() {
    return Optional.ofNullable(by);
  }

  Instant at() {
    return at;
  }

  boolean isRead() {
    return readAt != null;
  }
}
