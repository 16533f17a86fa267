package org.tasket.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Lets what one person does at the same moment happen one after the other, in the caller's
 * transaction: what is counted or looked for afterwards has everything that came before.
 */
@ApplicationScoped
public class Turns {

  @Inject EntityManager db;

  /** Waits until nothing else of the acting person is being done that waited here too. */
  public void await(Actor actor) {
    await(actor.person());
  }

  /** The same of somebody for whom others act. */
  public void await(UUID person) {
    db.createNativeQuery("select p.id from tasket_person p where p.id = ?1 for update")
        .setParameter(1, person)
        .getResultList();
  }

  /**
   * Waits for what another person's own deeds wait for too, in an order in which two who wait for
   * each other both get their turn.
   */
  public void await(Actor actor, UUID other) {
    db.createNativeQuery(
            "select p.id from tasket_person p where p.id in (?1, ?2) order by p.id for update")
        .setParameter(1, actor.person())
        .setParameter(2, other)
        .getResultList();
  }
}
