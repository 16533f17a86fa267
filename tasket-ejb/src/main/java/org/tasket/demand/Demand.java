package org.tasket.demand;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
 * in steps, for a small one would often be one colleague; and of days that are over, for whoever
 * could watch one grow would know it exactly.
 */
@Boundary
public class Demand {

  /** Today is none of them. */
  public static final int DAYS = 28;

  /** By what is told of them, for more would tell more. */
  private static final Comparator<HouseDemand.OfBoard> MOST_FIRST =
      Comparator.comparing((HouseDemand.OfBoard board) -> board.searches().atLeast())
          .reversed()
          .thenComparing(HouseDemand.OfBoard::slug);

  @Inject EntityManager db;
  @Inject Boards boards;
  @Inject Settings settings;
  @Inject Clock clock;

  /**
   * On one board, yesterday first, and each of the days.
   *
   * @throws NotFound where the caller sees no such board
   * @throws Forbidden for whoever neither manages it nor is a coordinator
   */
  public List<VainDayView> ofBoard(Actor actor, String slug) {
    BoardView board = boards.get(actor, slug);
    mustBeAllowed(DemandAction.SEE_SEARCHES_OF_A_BOARD, actor, board.allows(BoardAction.EDIT));
    return days(board.id());
  }

  /** Whether somebody may look at the figures of the house. */
  public boolean maySeeHouse(Actor actor) {
    return may(DemandAction.SEE_SEARCHES_OF_THE_HOUSE, actor, false);
  }

  /**
   * In all of the house, in a number of queries that does not grow.
   *
   * @throws Forbidden for whoever is no coordinator
   */
  public HouseDemand ofHouse(Actor actor) {
    mustBeAllowed(DemandAction.SEE_SEARCHES_OF_THE_HOUSE, actor, false);
    return new HouseDemand(days(VainDay.HOUSE), mostOnBoards(actor));
  }

  /**
   * Only days of which more than "few" is told are added: of smaller ones five would be one
   * colleague who looked on each.
   */
  private List<HouseDemand.OfBoard> mostOnBoards(Actor actor) {
    Map<UUID, Integer> counts =
        db.createQuery(
                "select d.board, sum(d.searches) from VainDay d"
                    + " where d.day >= :first and d.day < :today and d.board <> :house"
                    + " and d.searches >= :least group by d.board",
                Object[].class)
            .setParameter("first", today().minusDays(DAYS).toEpochDay())
            .setParameter("today", today().toEpochDay())
            .setParameter("house", VainDay.HOUSE)
            .setParameter("least", Headcount.LEAST)
            .getResultStream()
            .collect(toMap(row -> (UUID) row[0], row -> number(row[1])));
    return boards.rules(actor, counts.keySet()).values().stream()
        .filter(Demand::isSeen)
        .map(board -> of(board, counts.get(board.id())))
        .sorted(MOST_FIRST)
        .toList();
  }

  private static boolean isSeen(BoardRules board) {
    return board.inSight() || board.managed();
  }

  private static HouseDemand.OfBoard of(BoardRules board, int searches) {
    return new HouseDemand.OfBoard(board.slug(), board.title(), Headcount.of(searches));
  }

  /** A day without a row has one like all others, for its absence would say "none". */
  private List<VainDayView> days(UUID board) {
    LocalDate today = today();
    Map<Long, Integer> counts =
        db.createQuery(
                "select d.day, d.searches from VainDay d where d.board = :board"
                    + " and d.day >= :first",
                Object[].class)
            .setParameter("board", board)
            .setParameter("first", today.minusDays(DAYS).toEpochDay())
            .getResultStream()
            .collect(toMap(row -> ((Number) row[0]).longValue(), row -> number(row[1])));
    return IntStream.rangeClosed(1, DAYS)
        .mapToObj(today::minusDays)
        .map(day -> view(day, counts.getOrDefault(day.toEpochDay(), 0)))
        .toList();
  }

  private static VainDayView view(LocalDate day, int searches) {
    return new VainDayView(day, Headcount.of(searches));
  }

  private static int number(Object sum) {
    return Math.toIntExact(Math.min(((Number) sum).longValue(), Integer.MAX_VALUE));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), settings.zone());
  }

  private static void mustBeAllowed(DemandAction action, Actor actor, boolean manager) {
    if (!may(action, actor, manager)) {
      throw new Forbidden("demand." + action.label());
    }
  }

  private static boolean may(DemandAction action, Actor actor, boolean manager) {
    return DemandPolicy.may(action, manager, actor.is(Role.COORDINATOR));
  }
}
