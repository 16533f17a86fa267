package org.tasket.skill;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.tasket.platform.Conditions;

/**
 * The words of which labels are made, each once for a skill and a language: a skill is found by any
 * of them. Whoever writes labels writes these after. The database takes the labels apart, for of a
 * list such as ESCO's there are half a million words.
 */
@ApplicationScoped
class SkillWordRows {

  static final int WORD_MOST = 100;

  private static final int PIECE = 100;
  private static final String SIGNS = ",;:.()/\"-";
  private static final Pattern BETWEEN = Pattern.compile("[\\s" + SIGNS + "]+");

  /** Cuts one word after another off the beginning of what is left of a label. */
  private static final String TAKE_APART =
      "insert into tasket_skill_word (skill_id, language, word, head)"
          + " with recursive rest (skill_id, language, word, tail) as ("
          + "select l.skill_id, l.language, cast('' as varchar(601)),"
          + (" cast(translate(l.label_key, '" + SIGNS + "', '" + " ".repeat(SIGNS.length()) + "')")
          + " || ' ' as varchar(601))"
          + " from tasket_skill_label l join tasket_skill s on s.id = l.skill_id"
          + " where s.merged_into is null and s.id in (%s)"
          + " union all"
          + " select r.skill_id, r.language,"
          + " cast(substring(r.tail from 1 for position(' ' in r.tail) - 1) as varchar(601)),"
          + " cast(substring(r.tail from position(' ' in r.tail) + 1) as varchar(601))"
          + " from rest r where r.tail <> '')"
          + (" select distinct r.skill_id, r.language, substring(r.word from 1 for " + WORD_MOST)
          + ("), substring(r.word from 1 for " + Nearness.HEAD + ")")
          + " from rest r where r.word <> ''";

  @Inject EntityManager db;

  /** The words of a label as it is compared, each once. */
  static List<String> of(String key) {
    return BETWEEN
        .splitAsStream(key)
        .filter(word -> !word.isEmpty())
        .map(word -> word.substring(0, Math.min(word.length(), WORD_MOST)))
        .distinct()
        .toList();
  }

  /** Writes those of some skills that have none yet, as their labels are in the database. */
  void add(Collection<UUID> skills) {
    pieces(skills, TAKE_APART);
  }

  /** Writes those of some anew; what was merged has none. */
  void replace(Collection<UUID> skills) {
    pieces(skills, "delete from tasket_skill_word where skill_id in (%s)");
    add(skills);
  }

  private void pieces(Collection<UUID> skills, String statement) {
    List<UUID> all = List.copyOf(skills);
    for (int from = 0; from < all.size(); from += PIECE) {
      List<UUID> piece = all.subList(from, Math.min(from + PIECE, all.size()));
      String marks = String.join(", ", Collections.nCopies(piece.size(), "?"));
      Conditions.change(db, statement.replace("%s", marks), piece);
    }
  }
}
