package org.tasket.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NullableId;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;

/**
 * One helper's hold on one seat. It begins active, with a time until which the seat is kept. The
 * helper delivers, with the minutes it really took; the owner returns it, saying what is missing,
 * or confirms it, and the minutes count. Until it is delivered the helper may withdraw. A tasket
 * that is cancelled takes its claims with it, except what is delivered already: work done is never
 * lost.
 */
@Entity
@Table(name = "tasket_claim")
class Claim {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "tasket_id")
  private UUID tasket;

  @Column(name = "session_id")
  private UUID session;

  @Column(name = "helper_id")
  private UUID helper;

  @Column(name = "live_helper_id")
  @Convert(converter = NullableId.class)
  private UUID liveHelper;

  @Enumerated(EnumType.STRING)
  private ClaimState state;

  @Column(name = "claimed_at")
  private Instant claimedAt;

  @Column(name = "hold_until")
  private Instant holdUntil;

  @Column(name = "delivered_at")
  private Instant deliveredAt;

  @Column(name = "actual_minutes")
  private Integer actualMinutes;

  private String reflection;

  @Column(name = "confirmed_minutes")
  private Integer confirmedMinutes;

  private String thanks;

  private String reason;

  private String words;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Claim() {}

  static Claim active(UUID tasket, UUID session, UUID helper, Duration hold, Instant now) {
    Claim claim = new Claim();
    claim.id = Ids.next();
    claim.tasket = tasket;
    claim.session = session;
    claim.helper = helper;
    claim.claimedAt = now;
    claim.holdUntil = now.plus(hold);
    claim.become(ClaimState.ACTIVE);
    return claim;
  }

  void deliver(Delivery delivery, Instant now) {
    mustBe(state.atWork());
    actualMinutes = delivery.actualMinutes();
    reflection = delivery.reflection().orElse(null);
    deliveredAt = now;
    become(ClaimState.DELIVERED);
  }

  /** Asks for more; the hold starts anew. */
  void sendBack(Reason missing, Duration hold, Instant now) {
    mustBe(state == ClaimState.DELIVERED);
    because(missing);
    holdUntil = now.plus(hold);
    become(ClaimState.RETURNED);
  }

  /** Confirms the delivered minutes, or others for a reason. */
  void confirm(Confirmation confirmation, Instant now) {
    mustBe(state == ClaimState.DELIVERED);
    int minutes = confirmation.minutes().orElse(actualMinutes);
    if (minutes != actualMinutes && confirmation.reason().isEmpty()) {
      throw new InvalidInput("reason", "minutes", actualMinutes, minutes);
    }
    reason = null;
    words = null;
    confirmation.reason().ifPresent(this::because);
    confirmedMinutes = minutes;
    thanks = confirmation.thanks().orElse(null);
    end(ClaimState.CONFIRMED, now);
  }

  void withdraw(Reason why, Instant now) {
    mustBe(state.live() && state != ClaimState.DELIVERED);
    because(why);
    end(ClaimState.WITHDRAWN, now);
  }

  /** Ends with its tasket. */
  void cancel(Instant now) {
    mustBe(state.live() && state != ClaimState.DELIVERED);
    end(ClaimState.CANCELLED, now);
  }

  private void end(ClaimState last, Instant now) {
    endedAt = now;
    become(last);
  }

  private void become(ClaimState next) {
    state = next;
    liveHelper = next.live() ? helper : null;
  }

  private void because(Reason why) {
    reason = why.reason().orElse(null);
    words = why.words().orElse(null);
  }

  private void mustBe(boolean allowed) {
    if (!allowed) {
      throw new RuleBroken("claim.state", state.name());
    }
  }

  boolean heldBy(UUID person) {
    return helper.equals(person);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID tasket() {
    return tasket;
  }

  UUID session() {
    return session;
  }

  UUID helper() {
    return helper;
  }

  ClaimState state() {
    return state;
  }

  Instant claimedAt() {
    return claimedAt;
  }

  Optional<Instant> holdUntil() {
    return Optional.ofNullable(holdUntil);
  }

  Optional<Integer> actualMinutes() {
    return Optional.ofNullable(actualMinutes);
  }

  Optional<String> reflection() {
    return Optional.ofNullable(reflection);
  }

  Optional<Integer> confirmedMinutes() {
    return Optional.ofNullable(confirmedMinutes);
  }

  Optional<String> thanks() {
    return Optional.ofNullable(thanks);
  }

  Optional<Reason> reason() {
    return reason == null && words == null
        ? Optional.empty()
        : Optional.of(new Reason(Optional.ofNullable(reason), Optional.ofNullable(words)));
  }
}
