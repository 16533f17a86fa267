package org.tasket.rest.audit;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import org.tasket.audit.AuditEntry;
import org.tasket.platform.Json;
import org.tasket.rest.person.PersonJson;

/** A line of the audit as the API shows it. */
final class AuditJson {

  private AuditJson() {}

  static JsonObject of(AuditEntry entry) {
    JsonArrayBuilder fields = Json.createArrayBuilder();
    entry.fields().forEach(fields::add);
    return Json.createObjectBuilder()
        .add("id", entry.id().toString())
        .add("at", entry.at().toString())
        .add("who", entry.who().<JsonValue>map(PersonJson::of).orElse(JsonValue.NULL))
        .add("wayIn", entry.wayIn())
        .add("operation", entry.operation())
        .add("objectType", entry.objectType())
        .add("object", entry.object().toString())
        .add("fields", fields)
        .build();
  }
}
