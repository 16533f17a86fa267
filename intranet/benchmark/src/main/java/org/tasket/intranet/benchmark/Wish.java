package org.tasket.intranet.benchmark;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.claim.ClaimSeat;
import org.tasket.claim.Claims;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;
import org.tasket.platform.TasketException;

/** One person's wish for a seat of one tasket. */
record Wish(UUID person, UUID tasket, boolean orWait) {

  /** From a line of two ids, the person's and the tasket's. */
  static Wish read(String line, boolean orWait) {
    String[] ids = line.strip().split(" ", 2);
    return new Wish(UUID.fromString(ids[0]), UUID.fromString(ids[1]), orWait);
  }

  /** Calls the core; answers with the claim's state or the code of the refusal. */
  String ask(Claims claims) {
    Actor actor = new Actor(person, Set.of(), WayIn.REST);
    try {
      return claims.claim(actor, tasket, new ClaimSeat(Optional.empty(), orWait, false)).state()
          + "";
    } catch (TasketException refused) {
      return refused.code();
    }
  }
}
