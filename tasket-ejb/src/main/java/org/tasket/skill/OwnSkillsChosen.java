package org.tasket.skill;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.person.Actor;

/**
 * Somebody said what they have or want to learn; which skills, the audit does not tell.
 *
 * @param fields the lists that changed
 */
public record OwnSkillsChosen(Actor by, Instant at, List<String> fields) implements DoneInPerson {

  public OwnSkillsChosen {
    fields = List.copyOf(fields);
  }

  @Override
  public String operation() {
    return "skills.chosen";
  }

  @Override
  public String objectType() {
    return "person";
  }

  @Override
  public UUID object() {
    return by.person();
  }
}
