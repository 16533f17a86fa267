package org.tasket.follow;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tasket.platform.Ids;

/** A tasket that somebody wants to find again. */
@Entity
@Table(name = "tasket_bookmark")
@SuppressWarnings("UnusedVariable") // whose it is, is asked by queries only
class Bookmark {

  @Id private UUID id;

  @Column(name = "person_id")
  private UUID person;

  @Column(name = "tasket_id")
  private UUID tasket;

  @Column(name = "marked_at")
  private Instant markedAt;

  protected Bookmark() {}

  static Bookmark of(UUID person, UUID tasket, Instant now) {
    Bookmark bookmark = new Bookmark();
    bookmark.id = Ids.next();
    bookmark.person = person;
    bookmark.tasket = tasket;
    bookmark.markedAt = now;
    return bookmark;
  }

  UUID id() {
    return id;
  }

  UUID tasket() {
    return tasket;
  }

  Instant markedAt() {
    return markedAt;
  }
}
