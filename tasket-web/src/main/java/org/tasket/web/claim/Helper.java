package org.tasket.web.claim;

import java.io.Serializable;
import java.util.UUID;
import org.tasket.person.PersonView;

/** Whose claim it is, kept between two requests. */
public record Helper(UUID id, String name, String department) implements Serializable {

  static Helper of(PersonView person) {
    return new Helper(person.id(), person.name(), person.department());
  }
}
