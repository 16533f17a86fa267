package org.tasket.webhook;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.tasket.board.BoardView;
import org.tasket.person.Actor;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.webhook.KeptWebhooks.Kept;
import org.tasket.webhook.WebhookEvent.What;

/**
 * The webhooks of a board, for its managers. Others who see the board are refused ({@link
 * Forbidden}); a webhook itself is there for nobody else ({@link NotFound}).
 */
@Boundary
public class Webhooks {

  /** So many on one board. */
  public static final int MOST = 10;

  @Inject EntityManager db;
  @Inject KeptWebhooks kept;
  @Inject Receivers receivers;
  @Inject Deliveries deliveries;
  @Inject Clock clock;

  /** Whether IT allows any receiver. */
  public boolean areOn() {
    return receivers.any();
  }

  /** To whom messages may go, as origins. */
  public List<String> receivers() {
    return receivers.origins();
  }

  /** Those of a board, the last made first, without their secrets. */
  public List<WebhookView> on(Actor actor, String slug) {
    BoardView board = kept.board(actor, slug, WebhookAction.SEE_WEBHOOKS_AND_THEIR_LOG);
    return kept.on(board.id()).stream().map(webhook -> webhook.view(board.slug())).toList();
  }

  /** One, without its secret. */
  public WebhookView get(Actor actor, UUID id) {
    return kept.one(actor, id, WebhookAction.SEE_WEBHOOKS_AND_THEIR_LOG).view();
  }

  /**
   * Makes one. This answer alone tells its secret.
   *
   * @throws Forbidden where IT allows no receiver, or a program acts
   * @throws InvalidInput where something is wrong with it, or the board has {@value #MOST}
   */
  public WebhookView make(Actor actor, String slug, MakeWebhook wish) {
    BoardView board = kept.board(actor, slug, WebhookAction.MAKE_AND_REMOVE);
    actor.mustBeThere();
    if (!areOn()) {
      throw new Forbidden("webhook.off");
    }
    awaitTurn(board.id());
    wish.checked(receivers)
        .that(kept.on(board.id()).size() < MOST, "webhooks", "webhook.many", MOST)
        .orThrow();
    SigningSecret secret = SigningSecret.fresh();
    Webhook made = Webhook.on(board.id(), wish, secret, clock.instant());
    db.persist(made);
    kept.tell(actor, What.MADE, made);
    db.flush();
    return made.view(board.slug()).told(secret);
  }

  /** What managers make on a board at the same moment happens one after the other. */
  private void awaitTurn(UUID board) {
    db.createNativeQuery("select b.id from tasket_board b where b.id = ?1 for update")
        .setParameter(1, board)
        .getResultList();
  }

  /**
   * Tells nothing until it is resumed, and nothing later of what happens meanwhile.
   *
   * @throws RuleBroken where it tells nothing already
   */
  public WebhookView pause(Actor actor, UUID id) {
    Kept found = kept.one(actor, id, WebhookAction.PAUSE_AND_RESUME);
    found.webhook().pause();
    deliveries.stop(id);
    return changed(actor, What.PAUSED, found);
  }

  /**
   * Tells again, of what happens from now on.
   *
   * @throws RuleBroken where it does already
   */
  public WebhookView resume(Actor actor, UUID id) {
    Kept found = kept.one(actor, id, WebhookAction.PAUSE_AND_RESUME);
    found.webhook().resume();
    deliveries.stop(id);
    return changed(actor, What.RESUMED, found);
  }

  /**
   * Signs with another secret from now on, which this answer alone tells.
   *
   * @throws Forbidden where a program acts
   */
  public WebhookView renewSecret(Actor actor, UUID id) {
    Kept found = kept.one(actor, id, WebhookAction.MAKE_A_NEW_SECRET);
    actor.mustBeThere();
    SigningSecret secret = SigningSecret.fresh();
    found.webhook().signWith(secret);
    return changed(actor, What.RENEWED, found).told(secret);
  }

  /** Ends one for good. */
  public void remove(Actor actor, UUID id) {
    Kept found = kept.one(actor, id, WebhookAction.MAKE_AND_REMOVE);
    found.webhook().remove(clock.instant());
    deliveries.stop(id);
    kept.tell(actor, What.REMOVED, found.webhook());
  }

  private WebhookView changed(Actor actor, What what, Kept found) {
    kept.tell(actor, what, found.webhook());
    db.flush();
    return found.view();
  }
}
