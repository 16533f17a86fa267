package org.tasket.address;

/** What is read under a private address. */
public enum Purpose {
  /** The owner's own calendar; it is about the owner. */
  CALENDAR("calendar"),
  /** What opens on a board. */
  BOARD("feed"),
  /** What opens and fits a saved search. */
  SEARCH("feed");

  private final String kind;

  Purpose(String kind) {
    this.kind = kind;
  }

  /** How the audit calls it. */
  String kind() {
    return kind;
  }
}
