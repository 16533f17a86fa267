package org.tasket.skill;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.Texts;
import org.tasket.platform.Words;

/**
 * What somebody looks for in the list of skills.
 *
 * @param text how a name, or what else people say, begins, or how each of its words does; to 100
 *     characters
 * @param under the skill or heading right under which it lies
 * @param headings whether headings are looked for, and not skills
 */
public record SkillQuery(
    Optional<String> text, Optional<UUID> under, boolean headings, Locale reader) {

  static final int TEXT_MOST = 100;

  /** Left joins, for H2 might begin with all skills and look for each whether it is near. */
  private static final String NEAREST =
      " left join tasket_skill s on s.id = m.skill_id"
          + " left join tasket_skill_label n on n.skill_id = s.id";

  private static final String NAMED = " join tasket_skill_label n on n.skill_id = s.id";

  public SkillQuery {
    text = Texts.given(text);
    reader = Words.spoken(reader);
  }

  /** All skills, by their names in a language. */
  public static SkillQuery all(Locale reader) {
    return new SkillQuery(Optional.empty(), Optional.empty(), false, reader);
  }

  /**
   * Skills as {@code s}, by their names {@code n} in the reader's language, and, where there is a
   * text, how near they are to it as {@code m.step}.
   */
  Conditions conditions() {
    text.ifPresent(asked -> new Checks().text("q", asked, 1, TEXT_MOST).orThrow());
    Conditions wanted =
        text.map(asked -> Nearness.of(SkillLabel.key(asked), reader))
            .map(near -> Conditions.on("(" + near.sql() + ") m" + NEAREST, near.values()))
            .orElseGet(() -> Conditions.on("tasket_skill s" + NAMED))
            .and("n.preferred = true and n.language = ?", reader.getLanguage())
            .and("s.merged_into is null and s.heading = ?", headings);
    return under.isEmpty()
        ? wanted
        : wanted.and(
            "exists (select 1 from tasket_skill_broader b"
                + " where b.skill_id = s.id and b.broader_id = ?)",
            under.get());
  }
}
