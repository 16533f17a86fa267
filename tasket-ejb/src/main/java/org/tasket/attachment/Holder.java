package org.tasket.attachment;

/** What files and links can belong to. */
public enum Holder {
  TASKET,
  REMARK,
  CLAIM
}
