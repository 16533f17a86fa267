package org.tasket.profile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.person.Actor;

/**
 * Somebody changed what they say about themselves; what they say, the audit does not tell.
 *
 * @param fields those that changed
 */
public record ProfileChanged(Actor by, Instant at, List<String> fields) implements DoneInPerson {

  public ProfileChanged {
    fields = List.copyOf(fields);
  }

  @Override
  public String operation() {
    return "profile.changed";
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
