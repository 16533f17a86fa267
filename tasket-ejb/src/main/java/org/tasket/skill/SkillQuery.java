package org.tasket.skill;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tasket.platform.Checks;
import org.tasket.platform.Conditions;
import org.tasket.platform.Texts;
import org.tasket.platform.Words;

/**
 * What somebody looks for in the list of skills.
 *
 * @param text how a name, or what else people say, begins in the reader's language; to 100
 *     characters
 * @param under the skill or heading right under which it lies
 * @param headings whether headings are looked for, and not skills
 */
public record SkillQuery(
    Optional<String> text, Optional<UUID> under, boolean headings, Locale reader) {

  static final int TEXT_MOST = 100;

  /** So many letters of a label are found by equality before the rest is compared. */
  static final int HEAD = 3;

  private static final Pattern SIGN = Pattern.compile("[!%_]");

  public SkillQuery {
    text = Texts.given(text);
    reader = Words.spoken(reader);
  }

  /** All skills, by their names in a language. */
  public static SkillQuery all(Locale reader) {
    return new SkillQuery(Optional.empty(), Optional.empty(), false, reader);
  }

  Conditions conditions() {
    text.ifPresent(asked -> new Checks().text("q", asked, 1, TEXT_MOST).orThrow());
    Conditions wanted =
        Conditions.on("tasket_skill s join tasket_skill_label n on n.skill_id = s.id")
            .and("n.preferred = true and n.language = ?", reader.getLanguage())
            .and("s.merged_into is null and s.heading = ?", headings);
    if (under.isPresent()) {
      wanted =
          wanted.and(
              "exists (select 1 from tasket_skill_broader b"
                  + " where b.skill_id = s.id and b.broader_id = ?)",
              under.get());
    }
    return text.isPresent() ? beginning(wanted, SkillLabel.key(text.get())) : wanted;
  }

  private Conditions beginning(Conditions all, String key) {
    String called = "exists (select 1 from tasket_skill_label m where m.skill_id = s.id";
    String like = SIGN.matcher(key).replaceAll("!$0") + "%";
    return key.length() < HEAD
        ? all.and(
            called + " and m.language = ? and m.head like ? escape '!')",
            reader.getLanguage(),
            like)
        : all.and(
            called + " and m.language = ? and m.head = ? and m.label_key like ? escape '!')",
            reader.getLanguage(),
            SkillLabel.head(key),
            like);
  }
}
