package org.tasket.finder;

/** When work begins. */
public enum Starts {
  /** Whenever the helper likes. */
  ANY_TIME,
  /** A session begins within seven days. */
  WEEK,
  /** A session begins later than that. */
  LATER
}
