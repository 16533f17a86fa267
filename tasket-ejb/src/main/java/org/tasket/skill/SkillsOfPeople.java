package org.tasket.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
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

  /** The ids alone, by side; one query. */
  public Map<SkillSide, Set<UUID>> ids(UUID person) {
    Map<SkillSide, Set<UUID>> ids = new EnumMap<>(SkillSide.class);
    for (SkillSide side : SkillSide.values()) {
      ids.put(side, new HashSet<>());
    }
    own.ids(person).forEach(row -> ids.get(SkillSide.valueOf((String) row[0])).add((UUID) row[1]));
    return ids;
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
    Map<UUID, OwnSkill> each = new HashMap<>();
    theirs.rows().stream()
        .filter(row -> row.side() == side)
        .map(row -> new OwnSkill(named.get(row.skill()), row.level()))
        .forEach(one -> each.merge(one.skill().id(), one, SkillsOfPeople::fuller));
    return each.values().stream()
        .sorted(
            Comparator.comparing((OwnSkill one) -> SkillLabel.key(one.skill().name(reader)))
                .thenComparing(one -> one.skill().id()))
        .toList();
  }

  /** Of one that was merged and of its heir, that of which they say more. */
  private static OwnSkill fuller(OwnSkill one, OwnSkill other) {
    return level(one) >= level(other) ? one : other;
  }

  private static int level(OwnSkill one) {
    return one.level().map(Enum::ordinal).orElse(-1);
  }
}
