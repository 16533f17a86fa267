package org.tasket.intranet.acceptance.benchmark;

import java.util.UUID;

/** Somebody, and a seat to take. */
record Chance(UUID person, Seat seat) {

  /** The one seat of an any-time tasket, or one of several. */
  record Seat(UUID tasket, UUID session) {}
}
