package org.tasket.finder;

import java.util.Optional;

/** What somebody is in the mood for: that counts more than it does otherwise. */
public enum Mood {
  /** Nothing in particular. */
  ANY(null),
  /** To use what they know. */
  SKILLS(Part.SKILLS),
  LEARN(Part.LEARN),
  /** To see another part of the house. */
  NEW(Part.DEPARTMENT);

  private final Part part;

  Mood(Part part) {
    this.part = part;
  }

  Optional<Part> part() {
    return Optional.ofNullable(part);
  }
}
