package org.tasket.talk;

import java.util.Locale;

/** What can be done with a remark; the names, in lower case, are those of the API. */
public enum RemarkAction {
  ANSWER,
  EDIT,
  WITHDRAW,
  HIDE,
  SHOW,
  ACCEPT,
  UNACCEPT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
