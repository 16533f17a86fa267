package org.tasket.tasket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.tasket.platform.Conditions;

/**
 * Which taskets change with what many of them hang on, in any state and in nobody's name: for
 * features that keep something made from them.
 */
@ApplicationScoped
@Transactional
public class TasketsConcerned {

  private static final int PIECE = 500;

  private static final String ASKING =
      "select k.tasket_id, k.skill_id from tasket_tasket_skill k where k.skill_id in ";

  private static final String OWNED =
      "with recursive below (id, steps) as ("
          + "select d.id, 0 from tasket_department d where d.id in %s"
          + " union all select d.id, b.steps + 1 from tasket_department d"
          + " join below b on d.parent_id = b.id where b.steps < 30)"
          + " select t.id, t.owner_id from tasket_tasket t"
          + " join tasket_person p on p.id = t.owner_id"
          + " where p.department_id in (select id from below)";

  @Inject EntityManager db;

  /** Those that ask for one of some skills, or whose owner is in a department or below it. */
  public Set<UUID> by(Collection<UUID> skills, Collection<UUID> departments) {
    Set<UUID> taskets = new HashSet<>();
    pieces(skills, piece -> ASKING + piece, taskets);
    pieces(departments, piece -> OWNED.replace("%s", piece), taskets);
    return taskets;
  }

  private void pieces(Collection<UUID> ids, UnaryOperator<String> statement, Set<UUID> taskets) {
    List<UUID> all = List.copyOf(ids);
    for (int from = 0; from < all.size(); from += PIECE) {
      List<UUID> piece = all.subList(from, Math.min(from + PIECE, all.size()));
      String marks = "(" + String.join(", ", Collections.nCopies(piece.size(), "?")) + ")";
      Conditions.rows(db, statement.apply(marks), piece).forEach(row -> taskets.add((UUID) row[0]));
    }
  }
}
