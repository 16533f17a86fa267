package org.tasket.tasket;

import java.util.Locale;

/** What can be done with a tasket; the names, in lower case, are those of the API. */
public enum TasketAction {
  EDIT,
  PUBLISH,
  PAUSE,
  RESUME,
  COMPLETE,
  CANCEL,
  CLAIM,
  WAIT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
