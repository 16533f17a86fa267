package org.tasket.skill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.platform.Checks;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput;

/**
 * What somebody has and wants to learn from now on. Nothing is needed; at most 50 on each list, and
 * each skill once on it. The same may be on both: whoever knows the basics may want more.
 */
public record SetOwnSkills(List<Entry> has, List<Entry> wants) {

  public static final int MOST = 50;

  private static final String SHORT = "id";
  private static final UUID NONE = new UUID(0, 0);

  /** One skill, and how well, where they say. */
  public record Entry(UUID skill, Optional<SkillLevel> level) {}

  public SetOwnSkills {
    has = List.copyOf(has);
    wants = List.copyOf(wants);
  }

  /**
   * Reads {@code {has: [{id, level}], wants: [id]}}: an entry is an object, or the id alone.
   *
   * @throws InvalidInput where something in it is not allowed
   */
  public static SetOwnSkills read(Fields fields) {
    fields.taking(Set.of("has", "wants"));
    SetOwnSkills read =
        new SetOwnSkills(
            fields.objects("has", SHORT, SetOwnSkills::entry).orElse(List.of()),
            fields.objects("wants", SHORT, SetOwnSkills::entry).orElse(List.of()));
    fields.checked();
    return read;
  }

  private static Entry entry(Fields fields) {
    fields.taking(Set.of(SHORT, "level"), Set.of("name"));
    Optional<UUID> skill = fields.id(SHORT);
    fields.checks().that(fields.given(SHORT), fields.path(SHORT), "missing");
    return new Entry(skill.orElse(NONE), fields.choice("level", SkillLevel.class));
  }

  /** Both lists as they are now, for changing one. */
  public static SetOwnSkills like(OwnSkillsView now) {
    return new SetOwnSkills(entries(now.has()), entries(now.wants()));
  }

  private static List<Entry> entries(List<OwnSkill> skills) {
    return skills.stream().map(one -> new Entry(one.skill().id(), one.level())).toList();
  }

  /** The same with a further skill on one of them, where it is not there already. */
  public SetOwnSkills with(SkillSide side, UUID skill) {
    List<Entry> more = new ArrayList<>(of(side));
    if (more.stream().noneMatch(entry -> entry.skill().equals(skill))) {
      more.add(new Entry(skill, Optional.empty()));
    }
    return side == SkillSide.HAS ? new SetOwnSkills(more, wants) : new SetOwnSkills(has, more);
  }

  List<Entry> of(SkillSide side) {
    return side == SkillSide.HAS ? has : wants;
  }

  Stream<UUID> skills() {
    return Stream.concat(has.stream(), wants.stream()).map(Entry::skill);
  }

  /** Refuses more than anybody may have, before each is looked for. */
  void mustFit() {
    new Checks()
        .that(has.size() <= MOST, "has", "many", MOST)
        .that(wants.size() <= MOST, "wants", "many", MOST)
        .orThrow();
  }

  /**
   * Refuses what is not on the list, or said twice.
   *
   * @param today what stands for the skills on the list, by their ids as they were given
   */
  void check(Map<UUID, ListedSkill> today) {
    Checks checks = new Checks();
    check(checks, "has", has, today);
    check(checks, "wants", wants, today);
    checks.orThrow();
  }

  private static void check(
      Checks checks, String field, List<Entry> entries, Map<UUID, ListedSkill> today) {
    Set<UUID> seen = new HashSet<>();
    for (int at = 0; at < entries.size(); at++) {
      UUID given = entries.get(at).skill();
      Optional<UUID> meant = Optional.ofNullable(today.get(given)).map(ListedSkill::id);
      String path = field + "." + at + "." + SHORT;
      checks
          .that(meant.isPresent(), path, "skill.unknown", given.toString())
          .that(meant.filter(one -> !seen.add(one)).isEmpty(), path, "skill.twice");
    }
  }
}
