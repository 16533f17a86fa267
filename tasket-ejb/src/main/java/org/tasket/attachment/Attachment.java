package org.tasket.attachment;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;
import org.tasket.platform.RuleBroken;

/**
 * A file or a link that somebody added to an object. It is there for all who see the object until
 * it is withdrawn, for good; some time later its name, or where it leads, is erased, and with it
 * what the file held.
 */
@Entity
@Table(name = "tasket_attachment")
class Attachment {

  @Id private UUID id;

  @Version private long version;

  @Enumerated(EnumType.STRING)
  private Holder holder;

  @Column(name = "holder_id")
  private UUID holderId;

  @Column(name = "tasket_id")
  private UUID tasket;

  @Column(name = "board_id")
  private UUID board;

  @Enumerated(EnumType.STRING)
  private AttachmentKind kind;

  @Column private String title;

  @Column private String url;

  @Column(name = "file_type")
  @Enumerated(EnumType.STRING)
  private FileType type;

  @Column private Long bytes;

  @Column private String digest;

  @Column(name = "kept_in")
  @Enumerated(EnumType.STRING)
  private StoreKind keptIn;

  @Column(name = "added_by")
  private UUID addedBy;

  @Column(name = "added_at")
  private Instant addedAt;

  @Column(name = "withdrawn_by")
  @Convert(converter = NullableId.class)
  private UUID withdrawnBy;

  @Column(name = "withdrawn_at")
  private Instant withdrawnAt;

  @Column(name = "erased_at")
  private Instant erasedAt;

  protected Attachment() {}

  private static Attachment on(Held held, UUID by, Instant now) {
    Attachment made = new Attachment();
    made.id = Ids.next();
    made.holder = held.object().holder();
    made.holderId = held.object().id();
    made.tasket = held.tasket();
    made.board = held.board();
    made.addedBy = by;
    made.addedAt = now;
    return made;
  }

  static Attachment file(Held held, UUID by, ReceivedFile file, StoreKind store, Instant now) {
    Attachment made = on(held, by, now);
    made.kind = AttachmentKind.FILE;
    made.title = file.name();
    made.type = file.type();
    made.bytes = file.bytes();
    made.digest = file.digest();
    made.keptIn = store;
    return made;
  }

  static Attachment link(Held held, UUID by, Link link, Instant now) {
    Attachment made = on(held, by, now);
    made.kind = AttachmentKind.LINK;
    made.title = link.title();
    made.url = link.url();
    return made;
  }

  void withdraw(UUID by, Instant now) {
    if (!isOpen()) {
      throw new RuleBroken("attachment.withdrawn");
    }
    withdrawnBy = by;
    withdrawnAt = now;
  }

  /** What is withdrawn is forgotten; that it was there is not. */
  void erase(Instant now) {
    if (isOpen()) {
      throw new IllegalStateException("people still see it");
    }
    title = null;
    url = null;
    erasedAt = now;
  }

  boolean isOpen() {
    return withdrawnAt == null;
  }

  boolean isErased() {
    return erasedAt != null;
  }

  boolean isFile() {
    return kind == AttachmentKind.FILE;
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  AttachedTo object() {
    return new AttachedTo(holder, holderId);
  }

  UUID tasket() {
    return tasket;
  }

  UUID board() {
    return board;
  }

  AttachmentKind kind() {
    return kind;
  }

  /** A file's name, or what a link is called; none once it is withdrawn. */
  Optional<String> title() {
    return isOpen() ? Optional.of(title) : Optional.empty();
  }

  Optional<String> url() {
    return isOpen() ? Optional.ofNullable(url) : Optional.empty();
  }

  Optional<FileType> type() {
    return Optional.ofNullable(type);
  }

  Optional<Long> bytes() {
    return Optional.ofNullable(bytes);
  }

  /** Of a file. */
  StoreKind keptIn() {
    return keptIn;
  }

  UUID addedBy() {
    return addedBy;
  }

  Instant addedAt() {
    return addedAt;
  }
}
