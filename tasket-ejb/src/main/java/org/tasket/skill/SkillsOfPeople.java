package org.tasket.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What people have and want to learn, for the features above, in their transactions; they ask first
 * whether somebody may read it.
 */
@ApplicationScoped
public class SkillsOfPeople {

  @Inject OwnSkillRows own;
  @Inject SkillLookup lookup;

  /** By the names in a language; nothing where the person never said anything. */
  public OwnSkillsView of(UUID person, Locale reader) {
    return own.of(person).map(known -> view(known, reader)).orElse(OwnSkillsView.NOTHING);
  }

  private OwnSkillsView view(OwnSkillSet theirs, Locale reader) {
    Map<UUID, ListedSkill> named =
        lookup.today(theirs.rows().stream().map(OwnSkillRow::skill).toList());
    return new OwnSkillsView(
        list(theirs, SkillSide.HAS, named, reader),
        list(theirs, SkillSide.WANTS, named, reader),
        theirs.version());
  }

  private static List<OwnSkill> list(
      OwnSkillSet theirs, SkillSide side, Map<UUID, ListedSkill> named, Locale reader) {
    return theirs.rows().stream()
        .filter(row -> row.side() == side)
        .map(row -> new OwnSkill(named.get(row.skill()), row.level()))
        .sorted(
            Comparator.comparing((OwnSkill one) -> SkillLabel.key(one.skill().name(reader)))
                .thenComparing(one -> one.skill().id()))
        .toList();
  }
}
