package org.tasket.person;

/** Where a call came in; kept in the audit. */
public enum WayIn {
  PAGE,
  REST,
  /** The API, by a program that showed a token of its owner's. */
  TOKEN,
  PORTLET,
  JOB
}
