package org.tasket.rest.demand;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import org.tasket.demand.HouseDemand;
import org.tasket.demand.VainDayView;
import org.tasket.platform.Json;
import org.tasket.slot.Headcount;

/** Searches without result as the API shows them. */
final class DemandJson {

  private DemandJson() {}

  static JsonObject of(List<VainDayView> days) {
    return Json.createObjectBuilder().add("days", all(days)).build();
  }

  static JsonObject of(HouseDemand house, Locale language) {
    JsonArrayBuilder boards = Json.createArrayBuilder();
    house
        .boards()
        .forEach(
            board ->
                boards.add(
                    Json.createObjectBuilder()
                        .add("slug", board.slug())
                        .add("title", board.title().in(language))
                        .add("searches", figure(board.searches()))));
    return Json.createObjectBuilder().add("days", all(house.days())).add("boards", boards).build();
  }

  private static JsonArrayBuilder all(List<VainDayView> days) {
    JsonArrayBuilder all = Json.createArrayBuilder();
    days.forEach(
        day ->
            all.add(
                Json.createObjectBuilder()
                    .add("day", day.day().toString())
                    .add("searches", figure(day.searches()))));
    return all;
  }

  private static JsonObjectBuilder figure(Headcount searches) {
    return Json.createObjectBuilder()
        .add("atLeast", searches.atLeast())
        .add("fewerThanFive", searches.isFew());
  }
}
