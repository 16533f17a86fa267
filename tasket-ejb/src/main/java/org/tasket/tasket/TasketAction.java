package org.tasket.tasket;

import java.util.Locale;

/** What can be done with a tasket; the names, in lower case, are those of the API. */
public enum TasketAction {
  EDIT,
  PUBLISH,
  RETURN,
  PAUSE,
  RESUME,
  RENEW,
  COMPLETE,
  CANCEL,
  HAND_OVER,
  COPY,
  CLAIM,
  WAIT;

  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
