package org.tasket.tasket;

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
    Set<TasketAction> actions) {

  /** The same with its board as somebody sees it, and what they may do. */
  TasketView on(BoardRules rules, Set<TasketAction> open) {
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
        open);
  }

  /** Whether a seat is asked for, and its owner chooses. */
  public boolean appliedFor() {
    return acceptance == Acceptance.OWNER_ACCEPTS;
  }

  /** What of it a calendar shows. */
  public Outline outline() {
    return new Outline(id, version, terms.title(), terms.place(), sessions);
  }

  public int seats() {
    return sessions.stream().mapToInt(SessionView::seats).sum();
  }

  public int seatsFree() {
    return sessions.stream().mapToInt(SessionView::seatsFree).sum();
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
