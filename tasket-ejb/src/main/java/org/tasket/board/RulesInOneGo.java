package org.tasket.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.tasket.board.BoardsInSight.Condition;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.platform.Conditions;

/**
 * The rules of many boards with respect to one person, in one statement that leaves managers and
 * audiences to the database: it says itself for whose eyes a board is (see {@link BoardsInSight}).
 */
@ApplicationScoped
class RulesInOneGo {

  private static final RulebookColumn RULEBOOK = new RulebookColumn();

  @Inject EntityManager db;

  List<BoardRules> of(Actor actor, Circle circle, Collection<UUID> boards) {
    BoardsInSight sight = BoardsInSight.of(actor, circle);
    Condition managed = sight.managed();
    Condition inSight = sight.inSight();
    List<Object> values = new ArrayList<>(managed.values());
    values.addAll(inSight.values());
    values.addAll(boards);
    String statement =
        "select b.id, b.slug, b.title_en, b.title_fi, b.title_sv, b.state, b.rulebook,"
            + " k.code, k.name_en, k.name_fi, k.name_sv, k.helps_organisations, k.whose_time,"
            + " case when "
            + managed.sql()
            + " then 1 else 0 end, case when "
            + inSight.sql()
            + " then 1 else 0 end"
            + " from tasket_board b join tasket_board_kind k on k.code = b.kind where b.id in ("
            + String.join(", ", Collections.nCopies(boards.size(), "?"))
            + ")";
    return Conditions.rows(db, statement, values).stream().map(row -> rules(actor, row)).toList();
  }

  private static BoardRules rules(Actor actor, Object... row) {
    BoardState state = BoardState.valueOf((String) row[5]);
    Rulebook rulebook = RULEBOOK.convertToEntityAttribute((String) row[6]);
    boolean managed = holds(row[13]);
    boolean inSight = holds(row[14]);
    return new BoardRules(
        (UUID) row[0],
        (String) row[1],
        text(2, row),
        new BoardKind(
            (String) row[7], text(8, row), (Boolean) row[11], Kind.whoseTime((String) row[12])),
        state,
        rulebook,
        managed,
        inSight,
        BoardPolicy.open(actor, managed, inSight, state, rulebook));
  }

  private static Translated text(int english, Object... row) {
    return new Translated(
        (String) row[english], (String) row[english + 1], (String) row[english + 2]);
  }

  private static boolean holds(Object number) {
    return ((Number) number).intValue() == 1;
  }
}
