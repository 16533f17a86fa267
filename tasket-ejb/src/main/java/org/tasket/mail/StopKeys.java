package org.tasket.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The one key, remembered: it is asked for with every mail. */
@ApplicationScoped
class StopKeys {

  @Inject StopKeyRow row;

  private volatile StopTokens known;

  /**
   * What is signed with it. One asks at a time, so that two do not make it at once.
   *
   * @throws org.tasket.platform.RuleBroken {@code conflict} where another server makes it at this
   *     moment: the next time it is there
   */
  synchronized StopTokens tokens() {
    if (known == null) {
      known = new StopTokens(row.secret());
    }
    return known;
  }
}
