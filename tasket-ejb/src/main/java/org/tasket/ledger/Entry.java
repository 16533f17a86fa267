package org.tasket.ledger;

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
import org.tasket.board.WhoseTime;
import org.tasket.claim.ClaimEvent;
import org.tasket.claim.ConfirmedWork;
import org.tasket.platform.Ids;
import org.tasket.platform.NullableId;

/**
 * Minutes that somebody confirmed, with everything that was true then. Written once, never changed:
 * a correction is another entry that points here.
 */
@Entity(name = "LedgerEntry")
@Table(name = "tasket_ledger_entry")
class Entry {

  @Id private UUID id;

  @Column(name = "claim_id")
  private UUID claim;

  @Column(name = "first_for_claim")
  @Convert(converter = NullableId.class)
  private UUID firstForClaim;

  @Column(name = "session_id")
  private UUID session;

  @Column(name = "tasket_id")
  private UUID tasket;

  @Column(name = "board_id")
  private UUID board;

  @Column(name = "board_kind")
  private String kind;

  @Column(name = "helper_id")
  private UUID helper;

  @Column(name = "helper_department_id")
  @Convert(converter = NullableId.class)
  private UUID helperDepartment;

  @Column(name = "owner_department_id")
  @Convert(converter = NullableId.class)
  private UUID ownerDepartment;

  private int minutes;

  @Column(name = "planned_minutes")
  private int plannedMinutes;

  @Enumerated(EnumType.STRING)
  @Column(name = "whose_time")
  private WhoseTime whoseTime;

  @Enumerated(EnumType.STRING)
  @Column(name = "confirmed_by")
  private ConfirmedBy confirmedBy;

  @Column(name = "corrects_id")
  @Convert(converter = NullableId.class)
  private UUID corrects;

  private Instant at;

  protected Entry() {}

  static Entry first(
      ClaimEvent.WorkConfirmed confirmed,
      Optional<UUID> helperDepartment,
      Optional<UUID> ownerDepartment) {
    ConfirmedWork work = confirmed.work();
    Entry entry = new Entry();
    entry.id = Ids.next();
    entry.claim = confirmed.claim();
    entry.firstForClaim = confirmed.claim();
    entry.session = work.session();
    entry.tasket = confirmed.tasket();
    entry.board = confirmed.board();
    entry.kind = work.kind();
    entry.helper = work.helper();
    entry.helperDepartment = helperDepartment.orElse(null);
    entry.ownerDepartment = ownerDepartment.orElse(null);
    entry.minutes = work.minutes();
    entry.plannedMinutes = work.plannedMinutes();
    entry.whoseTime = work.whoseTime();
    entry.confirmedBy = by(confirmed);
    entry.at = confirmed.at();
    return entry;
  }

  /**
   * A counter-entry, so that the sum is right; it counts for the same people, departments and time
   * as what it corrects.
   *
   * @param difference in minutes, below zero where fewer count
   */
  static Entry correcting(Entry corrected, int difference, Instant at) {
    Entry entry = new Entry();
    entry.id = Ids.next();
    entry.claim = corrected.claim;
    entry.session = corrected.session;
    entry.tasket = corrected.tasket;
    entry.board = corrected.board;
    entry.kind = corrected.kind;
    entry.helper = corrected.helper;
    entry.helperDepartment = corrected.helperDepartment;
    entry.ownerDepartment = corrected.ownerDepartment;
    entry.minutes = difference;
    entry.plannedMinutes = corrected.plannedMinutes;
    entry.whoseTime = corrected.whoseTime;
    entry.confirmedBy = ConfirmedBy.MANAGER;
    entry.corrects = corrected.id;
    entry.at = at;
    return entry;
  }

  private static ConfirmedBy by(ClaimEvent.WorkConfirmed confirmed) {
    if (confirmed.by().isEmpty()) {
      return ConfirmedBy.CLOCK;
    }
    return confirmed.work().byOwner() ? ConfirmedBy.OWNER : ConfirmedBy.MANAGER;
  }

  EntryView view() {
    return new EntryView(
        id,
        claim,
        tasket,
        minutes,
        plannedMinutes,
        whoseTime,
        at,
        confirmedBy,
        Optional.ofNullable(corrects));
  }

  UUID id() {
    return id;
  }

  Instant at() {
    return at;
  }
}
