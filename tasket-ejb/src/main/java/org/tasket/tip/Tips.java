package org.tasket.tip;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.People;
import org.tasket.person.PersonView;
import org.tasket.platform.Boundary;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.tasket.TasketSight;

/**
 * Telling a colleague of a tasket, and what one was told. The teller reads the same whether the
 * colleague may see the tasket or not.
 */
@Boundary
public class Tips {

  /** So many are shown beside a tasket, the newest first. */
  private static final int SHOWN_MOST = 5;

  @Inject EntityManager db;
  @Inject TasketSight sight;
  @Inject People people;
  @Inject Telling telling;

  /**
   * Whom a tip is to be given, by id or login. The directory may have to be asked: never within a
   * transaction, so that nobody waits for it with a connection in hand.
   *
   * @throws InvalidInput where nobody is called so
   */
  @Transactional(TxType.NEVER)
  public UUID colleague(String named) {
    try {
      return people.refer(named.strip());
    } catch (NotFound nobody) {
      throw new InvalidInput("person", "unknown", named);
    }
  }

  /**
   * Tells somebody of an open tasket that the caller sees. Once they heard of it, telling again
   * changes nothing; until then each time is looked at anew.
   *
   * @param line as a {@link GiveTip} has it
   * @throws NotFound where the caller does not see the tasket
   * @throws InvalidInput where the colleague is the caller, or nobody whom the directory shows
   * @throws org.tasket.platform.RuleBroken where it is not open, or the caller has given enough
   *     tips within 24 hours
   */
  public void give(Actor actor, UUID tasket, UUID colleague, Optional<String> line) {
    telling.tell(actor, tasket, colleague, line);
  }

  /**
   * What the caller was told of a tasket, the newest first; nobody else reads it.
   *
   * @throws NotFound where the caller does not see the tasket
   */
  public List<TipView> heard(Actor actor, UUID tasket) {
    sight.of(actor, tasket);
    List<Tip> tips =
        db.createQuery(
                "select t from Tip t where t.tasket = :tasket and t.reader = :reader"
                    + " and t.heardAt is not null order by t.heardAt desc",
                Tip.class)
            .setParameter("tasket", tasket)
            .setParameter("reader", actor.person())
            .setMaxResults(SHOWN_MOST)
            .getResultList();
    Map<UUID, PersonView> named = people.named(tips.stream().map(Tip::teller).toList());
    return tips.stream()
        .map(tip -> new TipView(tip.id(), named.get(tip.teller()), tip.line(), tip.heardAt()))
        .toList();
  }
}
