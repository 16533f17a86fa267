package org.tasket.notice;

import java.util.Locale;
import org.tasket.platform.Words;

/** What a notice leads its reader to. */
public enum Deed {
  LOOK,
  DECIDE,
  AGREE,
  CONFIRM,
  DELIVER,
  SETTLE,
  OBJECT,
  SHARE_THANKS,
  PUBLISH,
  RENEW,
  ANSWER;

  /** What the way there is called. */
  public String label(Locale language) {
    return Words.in(language).text("deed." + this);
  }
}
