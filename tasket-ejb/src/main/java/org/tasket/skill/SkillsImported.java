package org.tasket.skill;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.person.Actor;

/** A whole list was brought in: one deed, done to the list and not to each skill. */
public record SkillsImported(Actor by, Instant at) implements DoneInPerson {

  /** The list itself, which has no row. */
  public static final UUID LIST =
      UUID.nameUUIDFromBytes("urn:tasket:skills".getBytes(StandardCharsets.UTF_8));

  @Override
  public String operation() {
    return "skills.imported";
  }

  @Override
  public String objectType() {
    return "skills";
  }

  @Override
  public UUID object() {
    return LIST;
  }
}
