package org.tasket.board;

/** Whose time is given; a board's rulebook says which are allowed. */
public enum WhoseTime {
  WORK,
  OWN,
  VOLUNTEERING_LEAVE
}
