package org.tasket.board;

/** Where a board is in its life. */
public enum BoardState {
  /** Being prepared: only managers and coordinators see it, and nobody posts. */
  PREPARED,
  /** At work. */
  OPEN,
  /** Kept to be read by those who could see it; takes no taskets and no claims. */
  ARCHIVED
}
