package org.tasket.profile;

/**
 * Who may read what somebody added about themselves, their skills among it. The person always may.
 */
public enum VisibleTo {
  ME,
  /** Whoever works in the person's own department, or in a part of it. */
  DEPARTMENT,
  COLLEAGUES
}
