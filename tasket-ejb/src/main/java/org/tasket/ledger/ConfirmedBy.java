package org.tasket.ledger;

/** Who confirmed the minutes. */
public enum ConfirmedBy {
  OWNER,
  MANAGER,
  CLOCK
}
