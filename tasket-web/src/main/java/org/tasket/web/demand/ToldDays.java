package org.tasket.web.demand;

import java.util.List;
import org.tasket.demand.VainDayView;

/**
 * Days as a page tells them: those of which there is more to say than "few", and how many others
 * there are. It says no less than a row for each would.
 */
public record ToldDays(List<VainDayView> many, int few) {

  static final ToldDays NONE = new ToldDays(List.of(), 0);

  static ToldDays of(List<VainDayView> days) {
    List<VainDayView> many = days.stream().filter(day -> !day.searches().isFew()).toList();
    return new ToldDays(many, days.size() - many.size());
  }
}
