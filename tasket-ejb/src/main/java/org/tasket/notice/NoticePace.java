package org.tasket.notice;

/** How soon somebody wants to hear of something by mail. */
public enum NoticePace {
  AT_ONCE,
  /** With all else of the day, in the morning. */
  DAILY,
  /** With all else of the week, on Monday morning. */
  WEEKLY,
  NEVER
}
