package org.tasket.skill;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tasket.audit.DoneInPerson;
import org.tasket.person.Actor;

/**
 * Something was done with the list of skills; told in the transaction in which it happened.
 *
 * @param heir into which skill it was merged, where it was
 */
public record SkillEvent(
    What what, UUID skill, Optional<UUID> heir, Actor by, Instant at, List<String> fields)
    implements DoneInPerson {

  /** What happened. */
  public enum What {
    ADDED,
    EDITED,
    MERGED
  }

  public SkillEvent {
    fields = List.copyOf(fields);
  }

  @Override
  public String operation() {
    return "skill." + what.name().toLowerCase(Locale.ROOT);
  }

  @Override
  public String objectType() {
    return "skill";
  }

  @Override
  public UUID object() {
    return skill;
  }
}
