package org.tasket.rest.ledger;

import jakarta.json.JsonObject;
import org.tasket.ledger.EntryView;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;

/** A ledger entry as the API shows it. */
final class EntryJson {

  private EntryJson() {}

  static JsonObject of(EntryView entry) {
    return Json.createObjectBuilder()
        .add("id", entry.id().toString())
        .add("claim", entry.claim().toString())
        .add("tasket", entry.tasket().toString())
        .add("minutes", entry.minutes())
        .add("plannedMinutes", entry.plannedMinutes())
        .add("whoseTime", entry.whoseTime().name())
        .add("at", entry.at().toString())
        .add("by", entry.by().name())
        .add("corrects", Answers.orNull(entry.corrects()))
        .build();
  }
}
