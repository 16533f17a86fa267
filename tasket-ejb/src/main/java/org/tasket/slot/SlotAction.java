package org.tasket.slot;

/** What the owners of a tasket can do with others' spare time. */
enum SlotAction {
  COUNT,
  INVITE
}
