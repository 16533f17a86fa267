package org.tasket.profile;

import java.util.Locale;

/** What can be done with what somebody added; the names, in lower case, are those of the API. */
public enum ProfileAction {
  READ,
  EDIT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
