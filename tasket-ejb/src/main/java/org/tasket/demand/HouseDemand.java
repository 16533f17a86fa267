package org.tasket.demand;

import java.util.List;
import org.tasket.board.Translated;
import org.tasket.slot.Headcount;

/**
 * How often people looked in vain in all of the house.
 *
 * @param days on whatever board, or on none, the last first
 * @param boards those that the reader sees and of which more than "few" is told, the most first,
 *     and then by their addresses
 */
public record HouseDemand(List<VainDayView> days, List<OfBoard> boards) {

  public HouseDemand {
    days = List.copyOf(days);
    boards = List.copyOf(boards);
  }

  /**
   * A board, and how often on those of the days together of which more than "few" is told; each
   * day, those of a person are one.
   */
  public record OfBoard(String slug, Translated title, Headcount searches) {}
}
