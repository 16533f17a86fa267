package org.tasket.rest;

import jakarta.ws.rs.ClientErrorException;
import org.tasket.platform.Stale;

/** The version that a change names in If-Match. */
public final class Version {

  private static final int PRECONDITION_REQUIRED = 428;

  private Version() {}

  /**
   * The version in an entity tag that we gave.
   *
   * @param current for {@code *}, which names any
   */
  public static long of(String ifMatch, long current) {
    if (ifMatch == null || ifMatch.isBlank()) {
      throw new ClientErrorException(PRECONDITION_REQUIRED);
    }
    String tag = ifMatch.strip();
    if (tag.equals("*")) {
      return current;
    }
    if (!tag.matches("\"\\d{1,18}\"")) {
      throw new Stale("stale");
    }
    return Long.parseLong(tag.substring(1, tag.length() - 1));
  }
}
