package org.tasket.claim;

import java.util.Locale;

/** What can be done with a claim; the names, in lower case, are those of the API. */
public enum ClaimAction {
  ACCEPT,
  APPROVE,
  DECLINE,
  DELIVER,
  WITHDRAW,
  RETURN,
  CONFIRM,
  OBJECT,
  SHARE,
  CORRECT;

  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
