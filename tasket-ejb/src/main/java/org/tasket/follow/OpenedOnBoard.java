package org.tasket.follow;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A tasket opened on a board, told to some who follow it, all of whom may see it and take a seat in
 * it. It is nobody's deed, so that the audit does not have it.
 */
public record OpenedOnBoard(UUID board, UUID tasket, Set<UUID> followers, Instant at) {

  public OpenedOnBoard {
    followers = Set.copyOf(followers);
  }
}
