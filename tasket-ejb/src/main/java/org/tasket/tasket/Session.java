package org.tasket.tasket;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;

/**
 * One sitting of a tasket. It owns the seats: how many there are, how many are held and how many of
 * these are confirmed. The two counters are never written from here; {@link Seats} moves them by
 * one conditional statement each, so that a seat is never given twice.
 */
@Entity
@SuppressWarnings("UnusedVariable") // what has been reminded of is read by queries only
@Table(name = "tasket_session")
class Session {

  @Id private UUID id;

  @ManyToOne(optional = false)
  @JoinColumn(name = "tasket_id")
  private Tasket tasket;

  @Column(name = "starts_at")
  private Instant start;

  @Column(name = "ends_at")
  private Instant end;

  private String zone;

  private int seats;

  @Column(name = "seats_held", insertable = false, updatable = false)
  private int held;

  @Column(name = "seats_confirmed", insertable = false, updatable = false)
  private int confirmed;

  @Column(name = "claimable_until")
  private Instant claimableUntil;

  @Column(name = "reminded_of", insertable = false, updatable = false)
  private Instant remindedOf;

  protected Session() {}

  static Session of(Tasket tasket, SessionPlan plan) {
    Session session = new Session();
    session.id = Ids.next();
    session.tasket = tasket;
    session.start = plan.start().orElse(null);
    session.end = plan.end().orElse(null);
    session.zone = plan.zone().orElse(null);
    session.seats = plan.seats();
    return session;
  }

  /** Takes claims until a tasket's end, and never after its own start. */
  void takeClaimsUntil(Instant end) {
    claimableUntil = start == null || end.isBefore(start) ? end : start;
  }

  void takeNoClaims() {
    claimableUntil = null;
  }

  void resize(int seats) {
    this.seats = seats;
  }

  /** Takes place at another time. */
  void move(SessionPlan plan) {
    start = plan.start().orElseThrow();
    end = plan.end().orElseThrow();
    zone = plan.zone().orElseThrow();
  }

  /** Whether a plan has this session's time. */
  boolean isAt(SessionPlan plan) {
    return start().equals(plan.start()) && end().equals(plan.end()) && zone().equals(plan.zone());
  }

  /** A new session like this one. */
  SessionPlan plan() {
    return new SessionPlan(start(), end(), zone(), seats);
  }

  /** It has not begun, or is at any time. */
  boolean isToCome(Instant now) {
    return start == null || start.isAfter(now);
  }

  boolean hasFreeSeat(Instant now) {
    return isToCome(now) && free() > 0;
  }

  boolean claimable(Instant now) {
    return claimableUntil != null && claimableUntil.isAfter(now);
  }

  /** Empty while it takes no claims. */
  Optional<Instant> claimableUntil() {
    return Optional.ofNullable(claimableUntil);
  }

  /** By the clocks on the walls of its place. */
  boolean beginsWithinADay(Instant now) {
    return start != null
        && start.isAfter(now)
        && !WallClock.dayBefore(start, ZoneId.of(zone)).isAfter(now);
  }

  boolean atAnyTime() {
    return start == null;
  }

  UUID id() {
    return id;
  }

  Tasket tasket() {
    return tasket;
  }

  Optional<Instant> start() {
    return Optional.ofNullable(start);
  }

  Optional<Instant> end() {
    return Optional.ofNullable(end);
  }

  /** Empty where it is at any time. */
  Optional<Duration> lasts() {
    return atAnyTime() ? Optional.empty() : Optional.of(Duration.between(start, end));
  }

  Optional<String> zone() {
    return Optional.ofNullable(zone);
  }

  int seats() {
    return seats;
  }

  int held() {
    return held;
  }

  /** Seats of helpers who are still at it, or wait for an answer. */
  int underWay() {
    return held - confirmed;
  }

  boolean anyConfirmed() {
    return confirmed > 0;
  }

  boolean fullyConfirmed() {
    return confirmed == seats;
  }

  int free() {
    return seats - held;
  }
}
