package org.tasket.slot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.tasket.platform.Ids;

/**
 * That somebody was asked to help with a tasket, which the database bears once. What they make of
 * it is written nowhere: who says nothing and who does not want to look the same.
 */
@Entity
@Table(name = "tasket_slot_invitation")
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class SlotInvitation {

  @Id private UUID id;

  @Column(name = "tasket_id")
  private UUID tasket;

  @Column(name = "reader_id")
  private UUID reader;

  @Column(name = "by_id")
  private UUID askedBy;

  private Instant at;

  protected SlotInvitation() {}

  static SlotInvitation of(UUID tasket, UUID person, UUID by, Instant now) {
    SlotInvitation invitation = new SlotInvitation();
    invitation.id = Ids.next();
    invitation.tasket = tasket;
    invitation.reader = person;
    invitation.askedBy = by;
    invitation.at = now;
    return invitation;
  }

  UUID id() {
    return id;
  }

  UUID person() {
    return reader;
  }
}
