package org.tasket.howto;

/** Whether a page is listed. */
public enum HowtoState {
  CURRENT,
  ARCHIVED
}
