package org.tasket.tasket;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardRules;
import org.tasket.board.Rulebook.Template;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;

/**
 * Drafts that begin with something: a board's template, another tasket, what is usual. And drafts
 * that save themselves.
 */
@Boundary
public class TasketDrafts {

  @Inject RulesOfBoards boards;
  @Inject TasketFinder finder;
  @Inject Drafting drafting;
  @Inject Editing editing;
  @Inject TasketSkills skills;
  @Inject Clock clock;

  /**
   * Makes a draft of wishes that leave out what the template, or else custom, says: the caller's
   * language, either mode, one seat, open for 30 days or as long as the board allows.
   *
   * @param template the key of one of the board's templates
   */
  public TasketView post(
      Actor actor, String board, Optional<String> template, Wishes wishes, Locale language) {
    BoardRules rules = boards.of(actor, board);
    Optional<Template> begun = template.map(key -> template(rules, key));
    return drafting.post(
        actor,
        board,
        Beginning.of(begun, rules.rulebook(), language, clock.instant()).fill(wishes));
  }

  private static Template template(BoardRules rules, String key) {
    return rules
        .rulebook()
        .template(key)
        .orElseThrow(() -> new InvalidInput("template", "unknown", key));
  }

  /**
   * Makes a draft of the caller's own that says the same, with nobody in it. Sessions that have
   * begun are left out; without any to come it is work at any time. Where its end has passed, it
   * gets the usual one.
   *
   * @throws Forbidden where the caller may not post on that board
   */
  public TasketView copy(Actor actor, UUID id) {
    Standing standing = finder.standing(actor, id);
    Drafting.mustTakeDrafts(standing.board());
    Instant now = clock.instant();
    Tasket tasket = standing.tasket();
    List<SessionPlan> plans = tasket.schedule().toCome(now);
    Terms terms =
        tasket.terms().begunAnew(Beginning.usualEnd(standing.board().rulebook(), now), now);
    Tasket copy = Tasket.draft(tasket.board(), actor.person(), terms, plans, now);
    if (!copy.schedule().atAnyTime()) {
      copy.repeat(tasket.recurrence(), now);
    }
    return drafting.made(actor, copy, List.of(), skills.meant(tasket), now);
  }

  /**
   * Saves a draft while somebody is at it. It is {@link Taskets#edit}, but for drafts only; and the
   * audit tells each field once a sitting, however often the draft saves itself.
   *
   * @throws Stale where somebody changed it since
   * @throws RuleBroken where it is a draft no more
   */
  public TasketView keep(Actor actor, UUID id, long version, Wishes wishes) {
    return editing.keep(actor, id, version, wishes);
  }
}
