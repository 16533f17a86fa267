package org.tasket.tasket;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.board.BoardRules;
import org.tasket.board.Rulebook.Acceptance;
import org.tasket.board.Translated;
import org.tasket.person.PersonView;
import org.tasket.platform.Markdown;
import org.tasket.platform.Reason;

/**
 * A tasket as a reader sees it, with the actions open to that reader now.
 *
 * @param acceptance who gets its seats, by the rules of its board
 * @param skills what helps, by the list of skills as far as it knows the owner's labels
 * @param recurrence the rhythm in which it gets sessions
 * @param returnReason why a manager gave a draft back
 * @param hints what the owner's side might think of before others see it
 * @param at when it is seen so
 */
public record TasketView(
    UUID id,
    long version,
    String board,
    Translated boardTitle,
    Acceptance acceptance,
    TasketState state,
    Terms terms,
    List<TasketSkill> skills,
    List<SessionView> sessions,
    Optional<Recurrence> recurrence,
    PersonView owner,
    List<PersonView> coOwners,
    Optional<Reason> returnReason,
    Optional<Reason> endReason,
    List<Hint> hints,
    Set<TasketAction> actions,
    Instant at) {

  /** The same with its board as somebody sees it, and what they may do now. */
  TasketView on(BoardRules rules, Set<TasketAction> open, Instant now) {
    return new TasketView(
        id,
        version,
        rules.slug(),
        rules.title(),
        rules.rulebook().acceptance(),
        state,
        terms,
        skills,
        sessions,
        recurrence,
        owner,
        coOwners,
        returnReason,
        endReason,
        hints,
        open,
        now);
  }

  /** Whether a seat is asked for, and its owner chooses. */
  public boolean appliedFor() {
    return acceptance == Acceptance.OWNER_ACCEPTS;
  }

  /** What of it a calendar shows. */
  public Outline outline() {
    return new Outline(id, version, terms.title(), terms.place(), sessions);
  }

  /** Of its sessions to come; where none is, of all. */
  public int seats() {
    return SeatsCounted.in(sessions, one -> one.isToCome(at), SessionView::seats);
  }

  /** Of the same sessions. */
  public int seatsFree() {
    return SeatsCounted.in(sessions, one -> one.isToCome(at), SessionView::seatsFree);
  }

  /** Whether a session that is to come has a free seat. */
  public boolean hasFreeSeat() {
    return sessions.stream().anyMatch(one -> one.hasFreeSeat(at));
  }

  /** Whether somebody can be given a seat: it is open, and one that is to come is free. */
  public boolean takesHelpers() {
    return state == TasketState.OPEN && terms.openUntil().isAfter(at) && hasFreeSeat();
  }

  /** The seats of the one session at any time; empty where the sessions have times. */
  public Optional<Integer> seatsAtAnyTime() {
    return sessions.stream()
        .filter(session -> session.start().isEmpty())
        .map(SessionView::seats)
        .findFirst();
  }

  /** By the owner or a co-owner. */
  public boolean isOwnedBy(UUID person) {
    return Stream.concat(Stream.of(owner), coOwners.stream())
        .anyMatch(one -> one.id().equals(person));
  }

  /** What helps, in a reader's language as far as the list knows it. */
  public List<String> skillsIn(Locale reader) {
    return skills.stream().map(skill -> skill.name(reader)).toList();
  }

  /** The description made safe to show. */
  public String descriptionHtml() {
    return terms.description().map(Markdown::toSafeHtml).orElse("");
  }

  public boolean allows(TasketAction action) {
    return actions.contains(action);
  }
}
