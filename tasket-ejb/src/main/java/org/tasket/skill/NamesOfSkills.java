package org.tasket.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasket.platform.Checks;
import org.tasket.platform.Words;

/**
 * Holds names apart: where two skills have the same, it means neither. To be asked by whoever holds
 * the {@link WholeList}, so that nobody gives the same name at the same time.
 */
@ApplicationScoped
class NamesOfSkills {

  @Inject EntityManager db;
  @Inject SkillRows rows;

  /**
   * @param before the skill that is to be called so, where there is one; its own names are free to
   *     it, also those that a list brought in twice
   * @throws org.tasket.platform.InvalidInput naming the skill that has a name already
   */
  void mustBeFree(Map<Locale, String> wanted, Optional<ListedSkill> before) {
    Checks checks = new Checks();
    wanted.forEach(
        (language, name) -> {
          String key = SkillLabel.key(name);
          if (before.filter(skill -> key.equals(SkillLabel.key(skill.name(language)))).isEmpty()) {
            other(language, key, before.map(ListedSkill::id))
                .ifPresent(
                    taken ->
                        checks.that(
                            false,
                            "names." + language.getLanguage(),
                            "skill.named",
                            name.strip(),
                            all(taken)));
          }
        });
    checks.orThrow();
  }

  private static String all(ListedSkill skill) {
    return Words.LANGUAGES.stream().map(skill::name).distinct().collect(Collectors.joining(" / "));
  }

  private Optional<ListedSkill> other(Locale language, String key, Optional<UUID> than) {
    return db.createQuery(
            "select s.id, s.mergedInto from Skill s join s.labels l"
                + " where l.key = :key and l.language = :language and l.preferred = true",
            Object[].class)
        .setParameter("key", key)
        .setParameter("language", language.getLanguage())
        .getResultStream()
        .filter(row -> row[1] == null && than.filter(row[0]::equals).isEmpty())
        .findFirst()
        .flatMap(row -> rows.find((UUID) row[0]))
        .map(Skill::line);
  }
}
