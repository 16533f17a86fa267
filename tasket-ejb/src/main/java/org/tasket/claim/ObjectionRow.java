package org.tasket.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;

/**
 * What follows when minutes were changed, as the claim's row keeps it: until when the helper may
 * object, once; the objection; and how a manager settled it, once.
 */
@Embeddable
class ObjectionRow {

  /** How long changed minutes can be objected to. */
  private static final Duration GRACE = Duration.ofDays(14);

  @Column(name = "objection_until")
  private Instant until;

  @Column(name = "objected_at")
  private Instant at;

  @Column(name = "objection_reason")
  private String reason;

  @Column(name = "objection_words")
  private String words;

  @Column(name = "settled_at")
  private Instant settledAt;

  @Column(name = "settled_minutes")
  private Integer settledMinutes;

  @Column(name = "settlement_reason")
  private String settlementReason;

  @Column(name = "settlement_words")
  private String settlementWords;

  protected ObjectionRow() {}

  /** Minutes were changed now. */
  static ObjectionRow possible(Instant now) {
    ObjectionRow row = new ObjectionRow();
    row.until = now.plus(GRACE);
    return row;
  }

  void raise(Reason why, Instant now) {
    if (at != null) {
      throw new RuleBroken("claim.objected");
    }
    if (until.isBefore(now)) {
      throw new RuleBroken("claim.objection.late", GRACE.toDays());
    }
    at = now;
    reason = why.reason().orElse(null);
    words = why.words().orElse(null);
  }

  void settle(int minutes, Reason why, Instant now) {
    settledAt = now;
    settledMinutes = minutes;
    settlementReason = why.reason().orElse(null);
    settlementWords = why.words().orElse(null);
  }

  boolean canBeRaised(Instant now) {
    return at == null && !until.isBefore(now);
  }

  /** Raised and not settled yet. */
  boolean isOpen() {
    return at != null && settledAt == null;
  }

  Instant until() {
    return until;
  }

  /** Nothing where the helper has not objected. */
  Optional<Objection> view() {
    return Optional.ofNullable(at)
        .map(when -> new Objection(when, Reason.kept(reason, words), settlement()));
  }

  private Optional<Objection.Settlement> settlement() {
    return Optional.ofNullable(settledAt)
        .map(
            when ->
                new Objection.Settlement(
                    when, settledMinutes, Reason.kept(settlementReason, settlementWords)));
  }
}
