package org.tasket.skill;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.platform.Boundary;
import org.tasket.platform.Checks;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;
import org.tasket.skill.SkillEvent.What;

/**
 * Keeping the list of skills, for coordinators. Every call answers with the skill as it is
 * afterwards.
 */
@Boundary
public class SkillKeeping {

  @Inject EntityManager db;
  @Inject WholeList list;
  @Inject SkillRows rows;
  @Inject SkillWordRows words;
  @Inject NamesOfSkills names;
  @Inject SkillViews views;
  @Inject OwnSkillRows own;
  @Inject Event<SkillEvent> events;
  @Inject Event<WordMeant> meanings;
  @Inject Clock clock;

  /**
   * Adds a skill to the list.
   *
   * @throws InvalidInput where a name is missing, or that of another skill in its language, or
   *     something is out of range
   */
  public SkillView add(Actor actor, SkillTerms wanted) {
    keepAlone(actor, SkillAction.ADD);
    SkillTerms terms = wanted.checked();
    mustBeThere(terms.broader());
    names.mustBeFree(terms.names(), Optional.empty());
    Skill skill = Skill.added(terms);
    db.persist(skill);
    db.flush();
    words.add(List.of(skill.id()));
    return done(actor, What.ADDED, skill, Optional.empty(), List.of());
  }

  /**
   * Changes what a skill is called, or where it lies. Whoever has it, and every tasket that asks
   * for it, keeps it under its new name.
   *
   * @param version the version the caller has seen
   * @throws Stale where somebody changed it since
   * @throws InvalidInput where it would lie under itself, or a new name is that of another skill
   */
  public SkillView edit(Actor actor, UUID id, long version, SkillTerms wanted) {
    keepAlone(actor, SkillAction.EDIT);
    Skill skill = rows.get(id);
    if (skill.version() != version) {
      throw new Stale("stale");
    }
    SkillTerms terms = wanted.checked();
    mustBeThere(terms.broader());
    mustNotLieUnderItself(id, terms.broader());
    names.mustBeFree(terms.names(), Optional.of(skill.line()));
    List<String> changed = skill.edit(terms);
    if (changed.isEmpty()) {
      return views.of(actor, skill);
    }
    db.flush();
    words.replace(List.of(skill.id()));
    return done(actor, What.EDITED, skill, Optional.empty(), changed);
  }

  /**
   * Says which skill a word of taskets means: it becomes one of the words for it, and whatever says
   * so and means nothing yet has the skill, also where another one is called so too.
   *
   * @param language the word's
   * @throws InvalidInput where the word is out of range, or the skill has too many
   */
  public SkillView mean(Actor actor, UUID id, Locale language, String word) {
    keepAlone(actor, SkillAction.EDIT);
    Skill skill = rows.get(id);
    skill.edit(skill.terms().saying(language, word).checked());
    db.flush();
    words.replace(List.of(skill.id()));
    meanings.fire(new WordMeant(SkillLabel.key(word), id));
    return done(actor, What.EDITED, skill, Optional.empty(), List.of("others"));
  }

  /**
   * Makes one skill of two. The merged one stays and leads to the heir, which takes over its words,
   * what lies under it, and its place with people and taskets.
   *
   * @throws RuleBroken where the heir was merged itself, or one of them is a heading
   */
  public SkillView merge(Actor actor, UUID id, UUID into) {
    keepAlone(actor, SkillAction.MERGE);
    new Checks().present("into", into).orThrow();
    Skill merged = rows.get(id);
    Skill heir =
        rows.find(into)
            .orElseThrow(() -> new InvalidInput("into", "skill.unknown", into.toString()));
    Set<UUID> aboveHeir = rows.above(into);
    List<Skill> orphans = rows.narrower(id);
    merged.mergeInto(heir);
    orphans.forEach(
        orphan ->
            orphan.move(
                id,
                Optional.of(into)
                    .filter(to -> orphan != heir && !aboveHeir.contains(orphan.id()))));
    rows.leadingTo(id).forEach(earlier -> earlier.leadTo(heir));
    db.flush();
    words.replace(List.of(id, into));
    own.move(id, into);
    return done(actor, What.MERGED, merged, Optional.of(into), List.of());
  }

  private void keepAlone(Actor actor, SkillAction action) {
    if (!SkillPolicy.may(actor.is(Role.COORDINATOR))) {
      throw new Forbidden("skill." + action.label());
    }
    list.hold();
  }

  private void mustBeThere(Set<UUID> broader) {
    Map<UUID, Skill> there = rows.of(broader);
    Checks checks = new Checks();
    for (UUID one : broader) {
      boolean listed = there.containsKey(one) && there.get(one).state() == SkillState.LISTED;
      checks.that(listed, "broader", "skill.unknown", one.toString());
    }
    checks.orThrow();
  }

  private void mustNotLieUnderItself(UUID id, Set<UUID> broader) {
    boolean circle =
        broader.stream().anyMatch(one -> one.equals(id) || rows.above(one).contains(id));
    new Checks().that(!circle, "broader", "skill.circle").orThrow();
  }

  /**
   * Reads it anew once all is written: EclipseLink (4.0.7) may count its version up once more for
   * the rows of its collections.
   */
  private SkillView done(
      Actor actor, What what, Skill skill, Optional<UUID> heir, List<String> changed) {
    db.flush();
    events.fire(new SkillEvent(what, skill.id(), heir, actor, clock.instant(), changed));
    db.flush();
    db.clear();
    return views.of(actor, rows.get(skill.id()));
  }
}
