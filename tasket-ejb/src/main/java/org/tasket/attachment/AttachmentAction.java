package org.tasket.attachment;

import java.util.Locale;

/** What can be done with files and links; the names, in lower case, are those of the API. */
public enum AttachmentAction {
  ADD,
  WITHDRAW;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
