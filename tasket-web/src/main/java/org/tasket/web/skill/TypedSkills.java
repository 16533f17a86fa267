package org.tasket.web.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tasket.platform.Checks;
import org.tasket.skill.ListedSkill;
import org.tasket.skill.SetOwnSkills;
import org.tasket.skill.SkillLookup;
import org.tasket.skill.Skills;

/**
 * Which skills are meant by what somebody typed: the one that they chose of those suggested, and
 * where they chose none the one that is called so. Where several are called so, only what was
 * chosen tells them apart; a page sends the ids of that beside the words.
 */
@ApplicationScoped
public class TypedSkills {

  private static final Pattern BETWEEN = Pattern.compile("\\s+");

  @Inject Skills skills;

  /**
   * The skills, in the order of the words; what is wrong is added to the checks.
   *
   * @param chosen the ids of what was chosen, the last one last; more than a list may have are not
   *     looked at
   */
  public List<UUID> meant(Checks checks, String field, List<String> typed, String chosen) {
    Map<String, UUID> called = skills.called(typed);
    Set<String> several = skills.several(typed);
    List<ListedSkill> left = chosen(chosen);
    List<UUID> meant = new ArrayList<>();
    for (String word : reversed(typed)) {
      Optional<UUID> one = take(left, word).or(() -> Optional.ofNullable(called.get(word)));
      String wrong = several.contains(word) ? "skill.several" : "skill.unlisted";
      checks.that(one.isPresent(), field, wrong, word);
      one.ifPresent(meant::add);
    }
    return reversed(meant);
  }

  /** The last chosen first, for somebody may have removed a word and chosen another so called. */
  private static Optional<UUID> take(List<ListedSkill> left, String word) {
    String key = SkillLookup.key(word);
    Optional<ListedSkill> taken =
        left.stream()
            .filter(
                skill ->
                    skill.names().values().stream().map(SkillLookup::key).anyMatch(key::equals))
            .findFirst();
    taken.ifPresent(left::remove);
    return taken.map(ListedSkill::id);
  }

  private List<ListedSkill> chosen(String ids) {
    List<UUID> each =
        reversed(
            BETWEEN
                .splitAsStream(Objects.requireNonNullElse(ids, ""))
                .flatMap(id -> SkillLookup.id(id).stream())
                .toList());
    List<UUID> last = each.stream().distinct().limit(SetOwnSkills.MOST).toList();
    Map<UUID, ListedSkill> named = skills.named(last);
    return new ArrayList<>(last.stream().map(named::get).filter(Objects::nonNull).toList());
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> reversed = new ArrayList<>(list);
    Collections.reverse(reversed);
    return reversed;
  }
}
