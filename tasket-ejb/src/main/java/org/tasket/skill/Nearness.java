package org.tasket.skill;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Which skills are near to what somebody types: in four steps, first those of which a label begins
 * so in the reader's language, then those that have words there which begin as what is typed does,
 * then the same in the other languages. Of a word the first letters are compared by equality, so
 * that an index finds them: a shorter one is found whole.
 */
final class Nearness {

  /** So many letters of a label or a word are found by equality before the rest is compared. */
  static final int HEAD = 3;

  /** Of a longer text the others are not looked at. */
  static final int WORDS_MOST = 8;

  private static final Pattern SIGN = Pattern.compile("[!%_]");

  private final StringBuilder sql = new StringBuilder("select f.skill_id, min(f.step) as step");
  private final List<Object> values = new ArrayList<>();

  private Nearness() {}

  /**
   * @param key what is typed, as labels are compared
   */
  static Nearness of(String key, Locale reader) {
    List<String> words =
        SkillWordRows.of(key).stream()
            .sorted(Comparator.comparing(String::length).reversed())
            .limit(WORDS_MOST)
            .toList();
    Nearness near = new Nearness();
    near.sql.append(" from (");
    near.labels(0, " = ?", key, reader);
    near.words(1, " = ?", words, reader);
    near.labels(2, " <> ?", key, reader);
    near.words(3, " <> ?", words, reader);
    near.sql.append(") f group by f.skill_id");
    return near;
  }

  private void labels(int step, String language, String key, Locale reader) {
    begin(step, "tasket_skill_label", language, reader);
    if (key.length() < HEAD) {
      add(" and x.head like ? escape '!'", start(key));
    } else {
      add(" and x.head = ?", SkillLabel.head(key));
      add(" and x.label_key like ? escape '!'", start(key));
    }
  }

  private void words(int step, String language, List<String> words, Locale reader) {
    if (words.isEmpty()) {
      return;
    }
    begin(step, "tasket_skill_word", language, reader);
    add(" and x.head = ?", SkillLabel.head(words.get(0)));
    add(" and x.word like ? escape '!'", start(words.get(0)));
    for (String other : words.subList(1, words.size())) {
      add(
          " and exists (select 1 from tasket_skill_word y where y.skill_id = x.skill_id"
              + " and y.language = x.language and y.word like ? escape '!')",
          start(other));
    }
  }

  private void begin(int step, String table, String language, Locale reader) {
    sql.append(step == 0 ? "" : " union all ")
        .append("select x.skill_id, " + step + " as step from " + table + " x where x.language");
    add(language, reader.getLanguage());
  }

  private void add(String condition, Object value) {
    sql.append(condition);
    values.add(value);
  }

  private static String start(String text) {
    return SIGN.matcher(text).replaceAll("!$0") + "%";
  }

  String sql() {
    return sql.toString();
  }

  Object[] values() {
    return values.toArray();
  }
}
