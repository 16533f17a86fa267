package org.tasket.person;

import jakarta.transaction.TransactionScoped;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Circles read in this transaction, so that each is read once in it and never outlives it. */
@TransactionScoped
class CirclesAtHand implements Serializable {

  private static final long serialVersionUID = 1;

  @SuppressWarnings("serial") // a transaction is never passivated
  private final Map<UUID, Circle> read = new HashMap<>();

  Circle of(UUID person, Function<UUID, Circle> reader) {
    return read.computeIfAbsent(person, reader);
  }
}
