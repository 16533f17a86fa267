package org.tasket.rest.person;

import jakarta.json.JsonObject;
import java.util.Locale;
import org.tasket.person.Colleague;
import org.tasket.person.PersonView;
import org.tasket.platform.Json;
import org.tasket.rest.Answers;

/** A person as others see one. */
public final class PersonJson {

  private PersonJson() {}

  /** Somebody who can be named, by id or by login. */
  static JsonObject of(Colleague colleague, Locale language) {
    return Json.createObjectBuilder()
        .add("id", Answers.orNull(colleague.id()))
        .add("login", colleague.login())
        .add("name", colleague.name())
        .add("department", colleague.departmentIn(language))
        .build();
  }

  public static JsonObject of(PersonView person) {
    return Json.createObjectBuilder()
        .add("id", person.id().toString())
        .add("name", person.name())
        .add("department", person.department())
        .build();
  }
}
