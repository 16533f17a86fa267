package org.tasket.demand;

import java.util.List;
import org.tasket.board.Translated;
import org.tasket.slot.Headcount;

/**
 * How often people looked in vain in all of the house.
 *
 * @param days on all boards and on none, the last first
 * @param boards those on which it was most, of the boards that the reader sees
 */
public record HouseDemand(List<VainDayView> days, List<OfBoard> boards) {

  public HouseDemand {
    days = List.copyOf(days);
    boards = List.copyOf(boards);
  }

  /** A board, and how often on all of the days together. */
  public record OfBoard(String slug, Translated title, Headcount searches) {}
}
