package org.tasket.tasket;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.tasket.skill.ListedSkill;

/**
 * What helps with a tasket.
 *
 * @param label as its owner wrote it
 * @param listed the skill of the list that it means; empty where it means none yet
 */
public record TasketSkill(String label, Optional<ListedSkill> listed) {

  public Optional<UUID> id() {
    return listed.map(ListedSkill::id);
  }

  /** What it is called in a reader's language, where the list knows it; else as it was written. */
  public String name(Locale reader) {
    return listed.map(skill -> skill.name(reader)).orElse(label);
  }
}
