package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.platform.RuleBroken;
import org.tasket.skill.ListedSkill;

/** Making drafts. What only publishing needs may still be missing in them. */
@ApplicationScoped
class Drafting {

  @Inject EntityManager db;
  @Inject RulesOfBoards boards;
  @Inject Parties parties;
  @Inject OwnersSide side;
  @Inject AudienceCheck audiences;
  @Inject TasketChanges changes;
  @Inject TasketViews views;
  @Inject TasketSkills skills;
  @Inject Clock clock;

  /** A draft that may be written as it is, and is not written yet. */
  record Draft(Tasket tasket, List<UUID> coOwners, Map<String, UUID> named) {}

  /** What the house has of all that some wishes name by ids. */
  record Known(Map<UUID, ListedSkill> skills, Set<UUID> departments) {}

  TasketView post(Actor actor, String board, Wishes wishes) {
    Instant now = clock.instant();
    BoardRules rules = boards.of(actor, board);
    Draft draft = draft(actor, rules, wishes, known(List.of(wishes)), now);
    return made(actor, draft.tasket, draft.coOwners, draft.named, now);
  }

  /** Looks up together what many wishes name. */
  Known known(Collection<Wishes> wishes) {
    return new Known(
        skills.listed(wishes),
        audiences.known(wishes.stream().map(one -> one.more().board().audience()).toList()));
  }

  /** Everything that posting checks; nothing is written. */
  Draft draft(Actor actor, BoardRules rules, Wishes wanted, Known known, Instant now) {
    mustTakeDrafts(rules);
    Wishes wishes = skills.named(wanted, known.skills);
    check(rules, wishes, known, now);
    List<UUID> coOwners =
        side.people("coOwners", Editing.checked(wishes.more().coOwners().orElse(List.of())));
    Tasket tasket =
        Tasket.draft(rules.id(), actor.person(), Terms.of(wishes), SessionPlan.of(wishes), now);
    tasket.repeat(wishes.more().recurrence(), now);
    return new Draft(tasket, coOwners, skills.meant(wanted, known.skills));
  }

  private void check(BoardRules rules, Wishes wishes, Known known, Instant now) {
    Checks checks = new Checks();
    Terms.check(checks, wishes, now);
    SessionPlan.check(checks, wishes, now);
    BoardTerms board = wishes.more().board();
    board.check(checks, rules, BoardTerms.NONE);
    audiences.check(checks, board.audience(), known.departments);
    checks.orThrow();
  }

  static void mustTakeDrafts(BoardRules rules) {
    if (!rules.atWork()) {
      throw new RuleBroken("board.closed");
    }
    if (!rules.actions().contains(BoardAction.POST)) {
      throw new Forbidden("board.post");
    }
  }

  /**
   * Writes a new draft, its owner's side first: the database wants it there.
   *
   * @param named what is known already of what its labels mean, by their keys
   */
  TasketView made(
      Actor actor, Tasket tasket, List<UUID> coOwners, Map<String, UUID> named, Instant now) {
    write(actor, tasket, coOwners, now);
    skills.link(tasket, named);
    return views.of(actor, tasket);
  }

  /** Writes many, all of whose words are looked up together. */
  void write(Actor actor, List<Draft> drafts, Instant now) {
    drafts.forEach(draft -> write(actor, draft.tasket, draft.coOwners, now));
    drafts.forEach(draft -> skills.mean(draft.tasket, draft.named));
    skills.take(drafts.stream().flatMap(draft -> draft.tasket.skills().stream()).toList());
  }

  private void write(Actor actor, Tasket tasket, List<UUID> coOwners, Instant now) {
    parties.owns(tasket.id(), actor.person(), now);
    db.persist(tasket);
    if (!coOwners.isEmpty()) {
      side.share(actor, tasket, coOwners, now);
    }
    changes.tell(new TasketEvent.Posted(tasket.id(), tasket.board(), Optional.of(actor), now));
    db.flush();
  }
}
