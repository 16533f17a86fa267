package org.tasket.person;

/** Where a call came in; kept in the audit. */
public enum WayIn {
  PAGE,
  REST,
  PORTLET,
  JOB
}
