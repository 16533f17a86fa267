package org.tasket.attachment;

/** Whether Tasket keeps it, or knows where it is. */
public enum AttachmentKind {
  FILE,
  LINK
}
