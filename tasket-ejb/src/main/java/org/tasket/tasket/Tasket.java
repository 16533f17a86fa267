package org.tasket.tasket;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.Audience;
import org.tasket.board.AudienceRow;
import org.tasket.platform.Ids;
import org.tasket.platform.Reason;
import org.tasket.platform.RuleBroken;

/**
 * A bounded piece of work with one owner. It begins as a draft that only the owner's side sees.
 * Published, it is open: its sessions take claims until its end. Where its board moderates, it is
 * submitted first and a manager opens it, or gives it back; and again when what others read in it
 * changes. Paused or submitted again, it takes no claims, while those who hold a seat go on. It
 * ends completed, by its owner's word or by itself, or cancelled, with a reason unless nobody else
 * ever saw it, or expired where its time passed and nobody came: then it can be renewed.
 */
@Entity
@SuppressWarnings("UnusedVariable") // what has been reminded of is read by queries only
@Table(name = "tasket_tasket")
class Tasket implements Judged {

  /** What a moderated board's managers look at before others read it. */
  private static final Set<String> MODERATED =
      Set.of("title", "description", "plannedMinutes", "place", "requirements", "files", "links");

  @Id private UUID id;

  @Version private long version;

  @Column(name = "board_id")
  private UUID board;

  @Column(name = "owner_id")
  private UUID owner;

  @Enumerated(EnumType.STRING)
  private TasketState state;

  @Embedded private TermsRow terms;

  /**
   * Each once. A list, for EclipseLink (4.0.7) compares the rows of a collection by their places:
   * those of two sets differ, and whoever only read a tasket gave it a new version.
   */
  @ElementCollection
  @CollectionTable(
      name = "tasket_tasket_skill",
      joinColumns = @JoinColumn(name = "tasket_id", referencedColumnName = "id"))
  private List<SkillRow> skills = new ArrayList<>();

  @ElementCollection
  @CollectionTable(
      name = "tasket_tasket_audience",
      joinColumns = @JoinColumn(name = "tasket_id", referencedColumnName = "id"))
  private Set<AudienceRow> audience = new HashSet<>();

  @Embedded private Series series;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "submitted_at")
  private Instant submittedAt;

  @Column(name = "published_at")
  private Instant publishedAt;

  @Column(name = "return_reason")
  private String returnReason;

  @Column(name = "return_words")
  private String returnWords;

  @Column(name = "ended_at")
  private Instant endedAt;

  @Column(name = "end_reason")
  private String endReason;

  @Column(name = "end_words")
  private String endWords;

  @Column(name = "reminded_of", insertable = false, updatable = false)
  private Instant remindedOf;

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
    tasket.schedule().add(plans);
    return tasket;
  }

  /** Hands it to the board's managers, who open it to others or give it back. */
  void submit(Instant now) {
    mustBe(state == TasketState.DRAFT);
    mustNotBeOver(now);
    submittedAt = now;
    becomeSubmitted();
  }

  private void becomeSubmitted() {
    state = TasketState.SUBMITTED;
    because(Optional.empty());
    schedule().takeNoClaims();
  }

  /**
   * The state that says for whose eyes it is: what is cancelled before anybody else saw it is for
   * nobody else's eyes afterwards either.
   */
  @Override
  public TasketState seenAs() {
    if (state != TasketState.CANCELLED || publishedAt != null) {
      return state;
    }
    return submittedAt == null ? TasketState.DRAFT : TasketState.SUBMITTED;
  }

  void publish(Instant now) {
    mustBe(state == TasketState.DRAFT || state == TasketState.SUBMITTED);
    open(now);
  }

  private void open(Instant now) {
    mustNotBeOver(now);
    state = TasketState.OPEN;
    publishedAt = now;
    because(Optional.empty());
    makeSessions(now);
    schedule().takeClaimsUntil(openUntil());
  }

  /** Gives a submitted one back to its owner; those who hold a seat in it go on. */
  void giveBack(Optional<Reason> why) {
    mustBe(state == TasketState.SUBMITTED);
    state = TasketState.DRAFT;
    because(why);
  }

  private void because(Optional<Reason> why) {
    returnReason = why.flatMap(Reason::reason).orElse(null);
    returnWords = why.flatMap(Reason::words).orElse(null);
  }

  /**
   * Changes the terms; while helpers are at it, the planned minutes cannot shrink.
   *
   * @return the names of what changed
   */
  List<String> edit(Terms wanted) {
    mustBe(state.editable());
    Terms before = terms();
    if (wanted.plannedMinutes() < before.plannedMinutes() && schedule().helpersUnderWay()) {
      throw new RuleBroken("tasket.minutes.held", before.plannedMinutes());
    }
    List<String> changed = wanted.changedFrom(before);
    take(wanted);
    keepClaimsInStep();
    return changed;
  }

  /** Refuses to change what is kept beside its terms where these could not change either. */
  void mustTakeChanges() {
    mustBe(state.editable());
  }

  /** Changes seats and sessions; see {@link Schedule}. */
  boolean reschedule(List<SessionPlan> plans, Instant now) {
    mustBe(state.editable());
    boolean changed = schedule().change(plans, now);
    keepClaimsInStep();
    return changed;
  }

  boolean resize(int seats) {
    return schedule().resize(seats);
  }

  private void keepClaimsInStep() {
    if (state == TasketState.OPEN) {
      schedule().takeClaimsUntil(openUntil());
    }
  }

  /**
   * Repeats its last session in a rhythm, or goes on in the same to another end, or repeats no
   * more. What is made stays.
   */
  boolean repeat(Optional<Recurrence> wanted, Instant now) {
    if (wanted.equals(recurrence())) {
      return false;
    }
    boolean sameRhythm = wanted.map(Recurrence::every).equals(recurrence().map(Recurrence::every));
    series = wanted.map(next -> sameRhythm ? series.until(next.until()) : anew(next)).orElse(null);
    makeSessions(now);
    return true;
  }

  private Series anew(Recurrence wanted) {
    return Series.repeating(schedule().last().orElseThrow(), wanted);
  }

  /** Makes the sessions that are due; none where they are made already. */
  boolean makeSessions(Instant now) {
    List<SessionPlan> next = series == null ? List.of() : series.next(now);
    schedule().add(next);
    keepClaimsInStep();
    return !next.isEmpty();
  }

  /** Whether there are sessions to make. */
  boolean lacksSessions(Instant now) {
    return series != null && series.lacks(now);
  }

  /** Whether its owners would like to know of its end: it was open before, and has free seats. */
  boolean canUseMoreTime(Instant before, Instant now) {
    return publishedAt.isBefore(before) && hasFreeSeat(now);
  }

  /** A moderated board's managers see it again where others would read something new. */
  boolean submitAgain(List<String> changed) {
    if (!state.underWay() || changed.stream().noneMatch(MODERATED::contains)) {
      return false;
    }
    becomeSubmitted();
    return true;
  }

  void pause() {
    mustBe(state == TasketState.OPEN);
    state = TasketState.PAUSED;
    schedule().takeNoClaims();
  }

  void resume(Instant now) {
    mustBe(state == TasketState.PAUSED);
    mustNotBeOver(now);
    state = TasketState.OPEN;
    schedule().takeClaimsUntil(openUntil());
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

  /**
   * Ends because its time has passed and nobody is at it: done where work in it was confirmed, and
   * otherwise expired.
   */
  void runOut(Instant now) {
    mustBe(state.underWay() && isOver(now));
    end(schedule().anyConfirmed() ? TasketState.COMPLETED : TasketState.EXPIRED, now);
  }

  /** Whether it goes on though every seat is confirmed. */
  boolean isDone() {
    return state.underWay() && schedule().isConfirmed();
  }

  /** Begins again with a later end: open at once, or submitted first. */
  void renew(Instant until, boolean moderated, Instant now) {
    mustBe(state == TasketState.EXPIRED);
    take(terms().openUntil(until));
    endedAt = null;
    if (moderated) {
      mustNotBeOver(now);
      becomeSubmitted();
    } else {
      open(now);
    }
  }

  /** Gives it to another owner, whose seat on the owner's side is there already. */
  void handOver(UUID next) {
    mustBe(!state.ended());
    owner = next;
  }

  private void end(TasketState last, Instant now) {
    state = last;
    endedAt = now;
    schedule().takeNoClaims();
  }

  private void take(Terms wanted) {
    terms = TermsRow.of(wanted);
    Set<SkillRow> labels = SkillRow.of(wanted.helper().skills());
    skills.retainAll(labels);
    labels.removeAll(Set.copyOf(skills));
    skills.addAll(labels);
    Set<AudienceRow> eyes = AudienceRow.of(wanted.board().audience());
    audience.retainAll(eyes);
    audience.addAll(eyes);
  }

  private void mustBe(boolean allowed) {
    if (!allowed) {
      throw new RuleBroken("tasket.state", state);
    }
  }

  private void mustNotBeOver(Instant now) {
    if (isOver(now)) {
      throw new RuleBroken("tasket.over");
    }
  }

  @Override
  public boolean isOver(Instant now) {
    return !openUntil().isAfter(now);
  }

  @Override
  public boolean takesClaims(Instant now) {
    return schedule().takesClaims(now);
  }

  @Override
  public boolean hasFreeSeat(Instant now) {
    return schedule().hasFreeSeat(now);
  }

  private Instant openUntil() {
    return terms.openUntil();
  }

  /** Its sessions taken together. */
  Schedule schedule() {
    return new Schedule(this, sessions);
  }

  Terms terms() {
    return terms.terms(skills(), audience());
  }

  /** What helps, as its owner wrote it. */
  List<String> skills() {
    return SkillRow.labels(skills);
  }

  /** The terms as far as its own row keeps them, for whoever needs no more. */
  TermsRow row() {
    return terms;
  }

  @Override
  public Audience audience() {
    return AudienceRow.audience(audience);
  }

  Optional<Recurrence> recurrence() {
    return Optional.ofNullable(series).map(Series::recurrence);
  }

  @Override
  public UUID id() {
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

  @Override
  public TasketState state() {
    return state;
  }

  Instant createdAt() {
    return createdAt;
  }

  /** When it opened last; empty where it never did. */
  Optional<Instant> opened() {
    return Optional.ofNullable(publishedAt);
  }

  /** The last time. */
  Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  /** Why a manager gave it back, while it is a draft again. */
  Optional<Reason> returnReason() {
    return Reason.kept(returnReason, returnWords);
  }

  Optional<Reason> endReason() {
    return Reason.kept(endReason, endWords);
  }

  List<Session> sessions() {
    return List.copyOf(sessions);
  }
}
