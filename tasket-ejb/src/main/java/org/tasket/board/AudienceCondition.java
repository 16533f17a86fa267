package org.tasket.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.Circle;

/**
 * What {@link Audience#includes} says, as a condition of SQL, for every table that keeps audiences
 * in rows such as {@link AudienceRow}. A test holds the two together.
 */
public final class AudienceCondition {

  private final String rows;
  private final List<Object> values = new ArrayList<>();

  private AudienceCondition(String rows) {
    this.rows = rows;
  }

  /**
   * Holds where there are no rows, and so everyone is meant, or where one of them means somebody of
   * this circle.
   *
   * @param rows the rows of the audience, such as {@code tasket_board_audience a where a.board_id =
   *     b.id}, under the alias {@code a}
   */
  public static Condition of(String rows, Circle circle) {
    return new AudienceCondition(rows).of(circle);
  }

  private Condition of(Circle circle) {
    List<String> any = new ArrayList<>();
    any.add("not exists (select 1 from " + rows + ")");
    if (!circle.departments().isEmpty()) {
      values.add(circle.departments().get(0));
      any.add(
          among(
              "(a.department_id = ? or (a.sub_units and a.department_id in "
                  + marks(circle.departments())
                  + "))"));
    }
    if (!circle.groups().isEmpty()) {
      any.add(among("a.group_name in " + marks(circle.groups())));
    }
    return new Condition("(" + String.join(" or ", any) + ")", values);
  }

  private String among(String condition) {
    return "exists (select 1 from " + rows + " and " + condition + ")";
  }

  private String marks(Collection<?> wanted) {
    values.addAll(wanted);
    return "(" + String.join(", ", Collections.nCopies(wanted.size(), "?")) + ")";
  }
}
