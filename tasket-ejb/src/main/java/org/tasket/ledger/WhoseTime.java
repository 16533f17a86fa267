package org.tasket.ledger;

/** Whose time was given; the rulebook says which are allowed. */
public enum WhoseTime {
  WORK,
  OWN,
  VOLUNTEERING_LEAVE
}
