package org.tasket.skill;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Stale;

/** What a person has and wants to learn: their own, and nobody else's here. */
@Boundary
public class OwnSkills {

  @Inject EntityManager db;
  @Inject OwnSkillRows own;
  @Inject SkillsOfPeople skills;
  @Inject SkillLookup lookup;
  @Inject Event<OwnSkillsChosen> events;
  @Inject Clock clock;

  /** What the caller has and wants to learn, by the names in a language. */
  public OwnSkillsView of(Actor actor, Locale reader) {
    return skills.of(actor.person(), reader);
  }

  /**
   * Replaces both lists. A skill that was merged stands for its heir.
   *
   * @param version the one that the caller has seen
   * @throws InvalidInput naming every entry that is wrong
   * @throws Stale where it is another by now
   */
  public OwnSkillsView choose(Actor actor, long version, SetOwnSkills command, Locale reader) {
    command.mustFit();
    Map<UUID, ListedSkill> today = lookup.today(command.skills().toList());
    command.check(today);
    Optional<OwnSkillSet> before = own.of(actor.person());
    if (before.map(OwnSkillSet::version).orElse(0L) != version) {
      throw new Stale("stale");
    }
    OwnSkillSet mine = before.orElseGet(() -> own.begun(actor.person()));
    List<String> changed = mine.become(rows(command, today));
    if (!changed.isEmpty()) {
      before.ifPresent(known -> db.lock(known, LockModeType.OPTIMISTIC_FORCE_INCREMENT));
      events.fire(new OwnSkillsChosen(actor, clock.instant(), changed));
    }
    db.flush();
    db.clear(); // for its version may be counted up once more, as a skill's may
    return of(actor, reader);
  }

  private static Set<OwnSkillRow> rows(SetOwnSkills command, Map<UUID, ListedSkill> today) {
    Set<OwnSkillRow> rows = new HashSet<>();
    for (SkillSide side : SkillSide.values()) {
      command
          .of(side)
          .forEach(
              entry ->
                  rows.add(OwnSkillRow.of(side, today.get(entry.skill()).id(), entry.level())));
    }
    return rows;
  }
}
