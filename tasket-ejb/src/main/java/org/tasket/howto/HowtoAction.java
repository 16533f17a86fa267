package org.tasket.howto;

import java.util.Locale;

/** What can be done with a page; the names, in lower case, are those of the API. */
public enum HowtoAction {
  EDIT,
  MOVE,
  ARCHIVE,
  RESTORE;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
