package org.tasket.tasket;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.AudienceCondition;
import org.tasket.board.BoardsInSight;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.Actor;
import org.tasket.person.Circle;

/**
 * What {@link TasketPolicy#maySee} says, as conditions of SQL on an alias {@code t} of the table of
 * taskets, so that a list leaves out what its reader may not see before it counts. A test holds the
 * two together.
 *
 * @param helped the taskets on which the reader has a live claim
 */
record TasketsInSight(Actor actor, Circle circle, BoardsInSight boards, Set<UUID> helped) {

  private static final String OWNED =
      "t.id in (select p.tasket_id from tasket_party p"
          + " where p.person_id = ? and p.side = 'OWNER')";

  /** What was cancelled before anybody else saw it stays unseen. */
  private static final String SHOWN = "(t.state <> 'CANCELLED' or t.published_at is not null)";

  /** Those that nobody lacks who sees their board. */
  static final String FOR_ALL =
      "(t.state not in ('DRAFT', 'SUBMITTED') and "
          + SHOWN
          + " and not exists (select 1 from tasket_tasket_audience a where a.tasket_id = t.id))";

  Condition visible() {
    Condition managed = onBoard(boards.managed());
    Condition inSight = onBoard(boards.inSight());
    Condition audience =
        AudienceCondition.of("tasket_tasket_audience a where a.tasket_id = t.id", circle);
    List<Object> values = new ArrayList<>();
    List<String> any = new ArrayList<>();
    any.add(OWNED);
    values.add(actor.person());
    if (!helped.isEmpty()) {
      any.add("t.id in " + marks(helped));
      values.addAll(helped);
    }
    any.add(
        "(t.state <> 'DRAFT' and ("
            + SHOWN
            + " or t.submitted_at is not null) and "
            + managed.sql()
            + ")");
    values.addAll(managed.values());
    any.add(
        "(t.state not in ('DRAFT', 'SUBMITTED') and "
            + SHOWN
            + " and "
            + inSight.sql()
            + " and "
            + audience.sql()
            + ")");
    values.addAll(inSight.values());
    values.addAll(audience.values());
    return new Condition("(" + String.join(" or ", any) + ")", values);
  }

  /** Those on whose owner's side the reader is, or on which the reader has a live claim. */
  Condition mine() {
    List<Object> values = new ArrayList<>(List.of(actor.person()));
    values.addAll(helped);
    String helping = helped.isEmpty() ? "" : " or t.id in " + marks(helped);
    return new Condition("(" + OWNED + helping + ")", values);
  }

  /** Those of which somebody is on the owner's side: one's own, and others' on managed boards. */
  Condition ownedBy(UUID owner) {
    if (actor.is(owner)) {
      return new Condition(OWNED, List.of(owner));
    }
    Condition managed = onBoard(boards.managed());
    List<Object> values = new ArrayList<>();
    values.add(owner);
    values.addAll(managed.values());
    return new Condition("(" + OWNED + " and " + managed.sql() + ")", values);
  }

  private static Condition onBoard(Condition board) {
    return new Condition(
        "exists (select 1 from tasket_board b where b.id = t.board_id and " + board.sql() + ")",
        board.values());
  }

  private static String marks(Collection<?> wanted) {
    return "(" + String.join(", ", Collections.nCopies(wanted.size(), "?")) + ")";
  }
}
