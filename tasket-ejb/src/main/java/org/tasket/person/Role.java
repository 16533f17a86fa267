package org.tasket.person;

/** What a directory group makes of a person, beyond being an employee. */
public enum Role {
  /** Creates boards, names managers, sees figures of all boards. */
  COORDINATOR,
  /** Sees health and settings, not people's activity. */
  ADMIN
}
