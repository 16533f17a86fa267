package org.tasket.board;

/** What a board is for; chooses rules. */
public enum BoardKind {
  MICRO_WORK,
  VOLUNTEERING
}
