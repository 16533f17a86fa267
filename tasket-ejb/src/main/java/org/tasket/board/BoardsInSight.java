package org.tasket.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.Role;

/**
 * What {@link BoardPolicy} says of managers and audiences, as conditions of SQL on an alias {@code
 * b} of the table of boards, so that a list leaves out what its reader may not see before it
 * counts. A test holds the two together.
 */
public final class BoardsInSight {

  /** A condition with its values, in the order of its question marks. */
  public record Condition(String sql, List<Object> values) {

    public Condition {
      values = List.copyOf(values);
    }
  }

  /** Nobody is named as its manager; the coordinators are. */
  static final String NOBODYS =
      "(not exists (select 1 from tasket_board_manager m where m.board_id = b.id)"
          + " and not exists (select 1 from tasket_board_manager_group g"
          + " where g.board_id = b.id))";

  private final Actor actor;
  private final Circle circle;

  private BoardsInSight(Actor actor, Circle circle) {
    this.actor = actor;
    this.circle = circle;
  }

  static BoardsInSight of(Actor actor, Circle circle) {
    return new BoardsInSight(actor, circle);
  }

  /** Holds for boards that the caller manages. */
  public Condition managed() {
    List<Object> values = new ArrayList<>();
    List<String> any = new ArrayList<>();
    any.add(
        "exists (select 1 from tasket_board_manager m"
            + " where m.board_id = b.id and m.person_id = ?)");
    values.add(actor.person());
    if (!circle.groups().isEmpty()) {
      any.add(
          "exists (select 1 from tasket_board_manager_group g"
              + " where g.board_id = b.id and g.group_name in "
              + marks(circle.groups(), values)
              + ")");
    }
    if (actor.is(Role.COORDINATOR)) {
      any.add(NOBODYS);
    }
    return new Condition(either(any), values);
  }

  /** Holds for boards whose taskets are for the caller's eyes. */
  public Condition inSight() {
    Condition managed = managed();
    Condition audience =
        AudienceCondition.of("tasket_board_audience a where a.board_id = b.id", circle);
    List<Object> values = new ArrayList<>(managed.values());
    values.addAll(audience.values());
    return new Condition(
        "(" + managed.sql() + " or (b.state <> 'PREPARED' and " + audience.sql() + "))", values);
  }

  private static String marks(Collection<?> wanted, List<Object> values) {
    values.addAll(wanted);
    return "(" + String.join(", ", Collections.nCopies(wanted.size(), "?")) + ")";
  }

  private static String either(List<String> any) {
    return "(" + String.join(" or ", any) + ")";
  }
}
