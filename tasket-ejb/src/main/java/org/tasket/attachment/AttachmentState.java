package org.tasket.attachment;

/** Whether it is there for whoever sees what it belongs to. */
public enum AttachmentState {
  OPEN,
  WITHDRAWN
}
