package org.tasket.rest.person;

import jakarta.json.JsonObject;
import org.tasket.person.PersonView;
import org.tasket.platform.Json;

/** A person as others see one. */
public final class PersonJson {

  private PersonJson() {}

  public static JsonObject of(PersonView person) {
    return Json.createObjectBuilder()
        .add("id", person.id().toString())
        .add("name", person.name())
        .add("department", person.department())
        .build();
  }
}
