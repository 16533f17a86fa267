package org.tasket.talk;

/** What a remark is, and whether it can be read. */
public enum RemarkState {
  OPEN,
  WITHDRAWN,
  HIDDEN
}
