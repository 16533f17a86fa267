package org.tasket.tasket;

/** Where a tasket is done. */
public enum Mode {
  ONLINE,
  ON_SITE,
  EITHER
}
