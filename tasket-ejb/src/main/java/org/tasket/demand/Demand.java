package org.tasket.demand;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardRules;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.person.Actor;
import org.tasket.person.Role;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NotFound;
import org.tasket.platform.Settings;
import org.tasket.slot.Headcount;

/**
 * How often people looked for a tasket and found none, in the last {@value #DAYS} days. Figures are
 * in steps, for a small one would often be one colleague.
 */
@Boundary
public class Demand {

  /** Today among them. */
  public static final int DAYS = 28;

  /** So many boards are told of at most. */
  private static final int BOARDS_MOST = 50;

  @Inject EntityManager db;
  @Inject Boards boards;
  @Inject Settings settings;
  @Inject Clock clock;

  /**
   * On one board, the last day first; without the days on which nobody did.
   *
   * @throws NotFound where the caller sees no such board
   * @throws Forbidden for whoever does not manage it, and is neither coordinator nor IT admin
   */
  public List<VainDayView> ofBoard(Actor actor, String slug) {
    BoardView board = boards.get(actor, slug);
    mustBeAllowed(DemandAction.SEE_SEARCHES_OF_A_BOARD, actor, board.allows(BoardAction.EDIT));
    return days(
        db.createQuery(
                "select d.day, d.searches from VainDay d"
                    + " where d.board = :board and d.day >= :first order by d.day desc",
                Object[].class)
            .setParameter("board", board.id())
            .setParameter("first", first())
            .getResultStream());
  }

  /** Whether somebody may look at the figures of the house. */
  public boolean maySeeHouse(Actor actor) {
    return may(DemandAction.SEE_SEARCHES_OF_THE_HOUSE, actor, false);
  }

  /**
   * In all of the house, in a number of queries that does not grow.
   *
   * @throws Forbidden for whoever is neither coordinator nor IT admin
   */
  public HouseDemand ofHouse(Actor actor) {
    mustBeAllowed(DemandAction.SEE_SEARCHES_OF_THE_HOUSE, actor, false);
    return new HouseDemand(
        days(
            db.createQuery(
                    "select d.day, sum(d.searches) from VainDay d where d.day >= :first"
                        + " group by d.day order by d.day desc",
                    Object[].class)
                .setParameter("first", first())
                .getResultStream()),
        mostOnBoards(actor));
  }

  private List<HouseDemand.OfBoard> mostOnBoards(Actor actor) {
    Map<UUID, Integer> counts = new LinkedHashMap<>();
    db.createQuery(
            "select d.board, sum(d.searches) from VainDay d where d.day >= :first"
                + " and d.board <> :nowhere group by d.board order by sum(d.searches) desc, d.board",
            Object[].class)
        .setParameter("first", first())
        .setParameter("nowhere", VainDay.NOWHERE)
        .setMaxResults(BOARDS_MOST)
        .getResultStream()
        .forEach(row -> counts.put((UUID) row[0], number(row[1])));
    Map<UUID, BoardRules> known = boards.rules(actor, counts.keySet());
    return counts.entrySet().stream()
        .filter(count -> known.containsKey(count.getKey()))
        .filter(count -> isSeen(known.get(count.getKey())))
        .map(count -> of(known.get(count.getKey()), count.getValue()))
        .toList();
  }

  private static boolean isSeen(BoardRules board) {
    return board.inSight() || board.managed();
  }

  private static HouseDemand.OfBoard of(BoardRules board, int searches) {
    return new HouseDemand.OfBoard(board.slug(), board.title(), Headcount.of(searches));
  }

  private static List<VainDayView> days(Stream<Object[]> rows) {
    return rows.map(
            row ->
                new VainDayView(
                    LocalDate.ofEpochDay(((Number) row[0]).longValue()),
                    Headcount.of(number(row[1]))))
        .toList();
  }

  private static int number(Object sum) {
    return Math.toIntExact(Math.min(((Number) sum).longValue(), Integer.MAX_VALUE));
  }

  private long first() {
    return LocalDate.ofInstant(clock.instant(), settings.zone()).toEpochDay() - DAYS + 1;
  }

  private static void mustBeAllowed(DemandAction action, Actor actor, boolean manager) {
    if (!may(action, actor, manager)) {
      throw new Forbidden("demand." + action.label());
    }
  }

  private static boolean may(DemandAction action, Actor actor, boolean manager) {
    return DemandPolicy.may(action, manager, actor.is(Role.COORDINATOR) || actor.is(Role.ADMIN));
  }
}
