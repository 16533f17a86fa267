package org.tasket.person;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.UUID;
import java.util.function.Function;

/** Circles read in this transaction, so that each is read once in it and never outlives it. */
@ApplicationScoped
class CirclesAtHand {

  @Resource TransactionSynchronizationRegistry transaction;

  private record Key(UUID person) {}

  Circle of(UUID person, Function<UUID, Circle> reader) {
    Key key = new Key(person);
    if (transaction.getResource(key) instanceof Circle read) {
      return read;
    }
    Circle circle = reader.apply(person);
    transaction.putResource(key, circle);
    return circle;
  }
}
