package org.tasket.tasket;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Ids;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;

/**
 * A bounded piece of work with one owner. It begins as a draft that only its owner sees. Published,
 * it is open: its sessions take claims until its end. Paused, it takes none, while those who hold a
 * seat go on. It ends completed, by its owner's word or by itself when every seat is confirmed, or
 * cancelled, with a reason unless nobody else ever saw it.
 */
@Entity
@Table(name = "tasket_tasket")
class Tasket {

  @Id private UUID id;

  @Version private long version;

  @Column(name = "board_id")
  private UUID board;

  @Column(name = "owner_id")
  private UUID owner;

  @Enumerated(EnumType.STRING)
  private TasketState state;

  private String title;

  private String description;

  private String language;

  @Column(name = "planned_minutes")
  private int plannedMinutes;

  @Enumerated(EnumType.STRING)
  private Mode mode;

  private String place;

  @Column(name = "open_until")
  private Instant openUntil;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "end_reason")
  private String endReason;

  @Column(name = "end_words")
  private String endWords;

  @OneToMany(mappedBy = "tasket", cascade = CascadeType.PERSIST)
  @OrderBy("start, id")
  private List<Session> sessions = new ArrayList<>();

  protected Tasket() {}

  static Tasket draft(UUID board, UUID owner, Terms terms, List<SessionPlan> plans, Instant now) {
    Tasket tasket = new Tasket();
    tasket.id = Ids.next();
    tasket.board = board;
    tasket.owner = owner;
    tasket.state = TasketState.DRAFT;
    tasket.createdAt = now;
    tasket.take(terms);
    plans.forEach(plan -> tasket.sessions.add(Session.of(tasket, plan)));
    return tasket;
  }

  void publish(Instant now) {
    mustBe(state == TasketState.DRAFT);
    if (!openUntil.isAfter(now)) {
      throw new RuleBroken("tasket.over");
    }
    state = TasketState.OPEN;
    publishedAt = now;
    openSessions();
  }

  /** Changes the terms; while helpers are at it, the planned minutes cannot shrink. */
  List<String> edit(Terms wanted) {
    mustBe(state.editable());
    if (wanted.plannedMinutes() < plannedMinutes && helpersUnderWay()) {
      throw new RuleBroken("tasket.minutes.held", plannedMinutes);
    }
    List<String> changed = wanted.changedFrom(terms());
    take(wanted);
    if (state == TasketState.OPEN) {
      openSessions();
    }
    return changed;
  }

  /** Gives the one session at any time another number of seats, never fewer than are held. */
  boolean resize(int seats) {
    Session only = sessions.get(0);
    if (seats == only.seats()) {
      return false;
    }
    if (seats < only.held()) {
      throw new RuleBroken("tasket.seats.held", only.held());
    }
    only.resize(seats);
    return true;
  }

  void pause() {
    mustBe(state == TasketState.OPEN);
    state = TasketState.PAUSED;
    sessions.forEach(Session::takeNoClaims);
  }

  void resume(Instant now) {
    mustBe(state == TasketState.PAUSED);
    if (!openUntil.isAfter(now)) {
      throw new RuleBroken("tasket.over");
    }
    state = TasketState.OPEN;
    openSessions();
  }

  void complete(Instant now) {
    mustBe(state.underWay());
    end(TasketState.COMPLETED, now);
  }

  /** Ends without being done. A draft needs no reason: nobody else has seen it. */
  void cancel(Optional<Reason> reason, Instant now) {
    mustBe(state.underWay() || state == TasketState.SUBMITTED || state == TasketState.DRAFT);
    end(TasketState.CANCELLED, now);
    endReason = reason.flatMap(Reason::reason).orElse(null);
    endWords = reason.flatMap(Reason::words).orElse(null);
  }

  private void end(TasketState last, Instant now) {
    state = last;
    endedAt = now;
    sessions.forEach(Session::takeNoClaims);
  }

  private void openSessions() {
    sessions.forEach(session -> session.takeClaimsUntil(openUntil));
  }

  private void take(Terms terms) {
    title = terms.title();
    description = terms.description().orElse(null);
    language = terms.language();
    plannedMinutes = terms.plannedMinutes();
    mode = terms.mode();
    place = terms.place().orElse(null);
    openUntil = terms.openUntil();
  }

  private void mustBe(boolean allowed) {
    if (!allowed) {
      throw new RuleBroken("tasket.state", state.name());
    }
  }

  boolean helpersUnderWay() {
    return sessions.stream().anyMatch(session -> session.underWay() > 0);
  }

  boolean atAnyTime() {
    return sessions.get(0).atAnyTime();
  }

  boolean hasFreeSeat() {
    return sessions.stream().anyMatch(session -> session.free() > 0);
  }

  boolean takesClaims(Instant now) {
    return sessions.stream().anyMatch(session -> session.claimable(now));
  }

  Terms terms() {
    return new Terms(
        title,
        Optional.ofNullable(description),
        language,
        plannedMinutes,
        mode,
        Optional.ofNullable(place),
        openUntil);
  }

  boolean ownedBy(UUID person) {
    return owner.equals(person);
  }

  UUID id() {
    return id;
  }

  long version() {
    return version;
  }

  UUID board() {
    return board;
  }

  UUID owner() {
    return owner;
  }

  TasketState state() {
    return state;
  }

  Instant createdAt() {
    return createdAt;
  }

  Optional<Reason> endReason() {
    return endReason == null && endWords == null
        ? Optional.empty()
        : Optional.of(new Reason(Optional.ofNullable(endReason), Optional.ofNullable(endWords)));
  }

  List<Session> sessions() {
    return List.copyOf(sessions);
  }
}
