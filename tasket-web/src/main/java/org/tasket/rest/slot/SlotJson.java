package org.tasket.rest.slot;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.UUID;
import org.tasket.person.PersonView;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;
import org.tasket.rest.person.PersonJson;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.SlotTime.Weekly;
import org.tasket.slot.SlotView;
import org.tasket.slot.SupplyView;

/** Spare time as the API shows it: one's own, and what owners learn of others'. */
final class SlotJson {

  private SlotJson() {}

  static Answers.Made made(SlotView slot) {
    return new Answers.Made(ShownSlot.ROOT + "/" + slot.id(), of(slot), slot.version());
  }

  static JsonObject of(SlotView slot) {
    return Json.createObjectBuilder()
        .add("id", slot.id().toString())
        .add("once", slot.time() instanceof Once once ? once(once) : JsonValue.NULL)
        .add("weekly", slot.time() instanceof Weekly weekly ? weekly(weekly) : JsonValue.NULL)
        .add("online", slot.online())
        .add("place", Answers.orNull(slot.place()))
        .add("mayBeAsked", slot.mayBeAsked())
        .add("offeredAt", slot.offeredAt().toString())
        .add("offered", slot.offered())
        .build();
  }

  private static JsonObject once(Once time) {
    return Json.createObjectBuilder()
        .add("start", time.start().toString())
        .add("end", time.end().toString())
        .add("zone", time.zone())
        .build();
  }

  private static JsonObject weekly(Weekly time) {
    return Json.createObjectBuilder()
        .add("weekday", time.weekday().name())
        .add("from", time.from().toString())
        .add("to", time.to().toString())
        .add("zone", time.zone())
        .add("until", time.until().toString())
        .build();
  }

  static Answers.Made made(UUID tasket, SupplyView supply) {
    return new Answers.Made(ShownSupply.ROOT + "/" + tasket, of(supply), 0);
  }

  static JsonObject of(SupplyView supply) {
    return Json.createObjectBuilder()
        .add("askable", people(supply.askable()))
        .add("asked", people(supply.asked()))
        .add(
            "others",
            Json.createObjectBuilder()
                .add("atLeast", supply.others().atLeast())
                .add("fewerThanFive", supply.others().isFew()))
        .build();
  }

  private static JsonArrayBuilder people(List<PersonView> people) {
    JsonArrayBuilder list = Json.createArrayBuilder();
    people.stream().map(PersonJson::of).forEach(list::add);
    return list;
  }
}
