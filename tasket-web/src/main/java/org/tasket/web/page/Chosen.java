package org.tasket.web.page;

import java.util.Objects;
import java.util.UUID;
import org.tasket.platform.NotFound;

/** What a form says was chosen on a page, which is anybody's word. */
public final class Chosen {

  private Chosen() {}

  /**
   * The id that was sent.
   *
   * @param unknown the code of the refusal where it is none, or nothing was sent
   */
  public static UUID id(String sent, String unknown) {
    String named = Objects.requireNonNullElse(sent, "");
    try {
      return UUID.fromString(named);
    } catch (IllegalArgumentException noId) {
      throw new NotFound(unknown, named);
    }
  }
}
