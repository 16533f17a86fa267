package org.tasket.skill;

import java.util.Locale;

/** What can be done with the list; the names, in lower case, are those of the API. */
public enum SkillAction {
  ADD,
  EDIT,
  MERGE,
  IMPORT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
