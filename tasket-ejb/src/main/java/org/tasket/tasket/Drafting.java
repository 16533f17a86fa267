package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardRules;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.platform.RuleBroken;

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

  TasketView post(Actor actor, String board, Wishes wanted) {
    Wishes wishes = skills.named(wanted);
    Instant now = clock.instant();
    checkTerms(wishes, now);
    BoardRules rules = boards.of(actor, board);
    mustTakeDrafts(rules);
    checkAgainst(rules, wishes);
    List<UUID> coOwners =
        side.people("coOwners", Editing.checked(wishes.more().coOwners().orElse(List.of())));
    Tasket tasket =
        Tasket.draft(rules.id(), actor.person(), Terms.of(wishes), SessionPlan.of(wishes), now);
    tasket.repeat(wishes.more().recurrence(), now);
    return made(actor, tasket, coOwners, skills.meant(wanted), now);
  }

  private static void checkTerms(Wishes wishes, Instant now) {
    Checks checks = new Checks();
    Terms.check(checks, wishes, now);
    SessionPlan.check(checks, wishes, now);
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

  private void checkAgainst(BoardRules rules, Wishes wishes) {
    Checks checks = new Checks();
    BoardTerms wanted = wishes.more().board();
    wanted.check(checks, rules, BoardTerms.NONE);
    audiences.check(checks, wanted.audience(), BoardTerms.NONE.audience());
    checks.orThrow();
  }

  /**
   * Writes a new draft, its owner's side first: the database wants it there.
   *
   * @param named what is known already of what its labels mean, by their keys
   */
  TasketView made(
      Actor actor, Tasket tasket, List<UUID> coOwners, Map<String, UUID> named, Instant now) {
    parties.owns(tasket.id(), actor.person(), now);
    db.persist(tasket);
    side.share(actor, tasket, coOwners, now);
    changes.tell(new TasketEvent.Posted(tasket.id(), tasket.board(), Optional.of(actor), now));
    db.flush();
    skills.link(tasket, named);
    return views.of(actor, tasket);
  }
}
