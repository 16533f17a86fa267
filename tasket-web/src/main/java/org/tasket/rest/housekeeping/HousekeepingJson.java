package org.tasket.rest.housekeeping;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.tasket.housekeeping.BoardHouse;
import org.tasket.housekeeping.Untended;
import org.tasket.platform.Json;
import org.tasket.platform.Page;
import org.tasket.rest.Answers;
import org.tasket.rest.person.PersonJson;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.TasketView;

/** What nobody tends, as the API shows it. */
final class HousekeepingJson {

  private HousekeepingJson() {}

  static Answers.Made made(BoardHouse house) {
    return new Answers.Made("housekeeping/" + house.board(), of(house), 0);
  }

  static JsonObject of(BoardHouse house) {
    Page<Untended> page = house.untended();
    JsonArrayBuilder items = Json.createArrayBuilder();
    page.items().stream().map(HousekeepingJson::of).forEach(items::add);
    return Json.createObjectBuilder()
        .add("items", items)
        .add("total", page.total())
        .add("totalIsExact", page.totalIsExact())
        .add("next", page.next().<JsonValue>map(Json::createValue).orElse(JsonValue.NULL))
        .add("drafts", house.drafts())
        .build();
  }

  static JsonObject of(Untended untended) {
    TasketView tasket = untended.tasket();
    return Json.createObjectBuilder()
        .add("tasket", tasket.id().toString())
        .add("title", tasket.terms().title())
        .add("language", tasket.terms().language())
        .add("state", tasket.state().name())
        .add("owner", PersonJson.of(tasket.owner()))
        .add("why", untended.why().name())
        .add("since", Answers.orNull(untended.since()))
        .add("_actions", Answers.names(tasket.actions().stream().map(TasketAction::label).toList()))
        .build();
  }
}
