package org.tasket.tasket;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Conditions;
import org.tasket.platform.Forbidden;
import org.tasket.skill.Skills;

/** Words for skills that the list does not know yet, for whoever keeps it. */
@Boundary
public class UnlistedSkills {

  /** So many are told, the most used first. */
  public static final int MOST = 100;

  @Inject EntityManager db;
  @Inject TasketRows rows;
  @Inject Skills skills;

  /**
   * The most used, of taskets that the caller may see. Once a skill of the list is called so too,
   * these taskets have it.
   *
   * @throws Forbidden for whoever does not keep the list
   */
  public List<UnlistedSkill> mostUsed(Actor actor) {
    if (!skills.mayKeep(actor)) {
      throw new Forbidden("skill.edit");
    }
    Condition visible = rows.sight(actor).visible();
    return Conditions.on("tasket_tasket_skill k join tasket_tasket t on t.id = k.tasket_id")
        .and("k.skill_id is null")
        .and(visible.sql(), visible.values().toArray())
        .read(
            db,
            "min(k.label), min(t.language), count(*)",
            " group by k.label_key order by count(*) desc, k.label_key",
            MOST)
        .stream()
        .map(Object[].class::cast)
        .map(row -> new UnlistedSkill((String) row[0], (String) row[1], number(row[2])))
        .toList();
  }

  private static int number(Object counted) {
    return ((Number) counted).intValue();
  }
}
