package org.tasket.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.board.BoardAction;
import org.tasket.board.BoardRules;
import org.tasket.board.BoardView;
import org.tasket.board.Boards;
import org.tasket.board.RulesOfBoards;
import org.tasket.person.Actor;
import org.tasket.platform.Forbidden;
import org.tasket.platform.NotFound;

/** Finds webhooks for whoever may keep them. */
@ApplicationScoped
class KeptWebhooks {

  @Inject EntityManager db;
  @Inject Boards boards;
  @Inject RulesOfBoards rules;
  @Inject Event<WebhookEvent> events;
  @Inject Clock clock;

  /** A webhook and the slug of its board. */
  record Kept(Webhook webhook, String board) {

    WebhookView view() {
      return webhook.view(board);
    }
  }

  /**
   * The board, for whoever may do this on it.
   *
   * @throws NotFound where there is none that the caller may see
   * @throws Forbidden where they may see it only
   */
  BoardView board(Actor actor, String slug, WebhookAction action) {
    BoardView board = boards.get(actor, slug);
    if (!WebhookPolicy.may(action, board.allows(BoardAction.EDIT))) {
      throw new Forbidden("webhook.keep");
    }
    return board;
  }

  /**
   * One webhook, for whoever may do this to it.
   *
   * @throws NotFound for everybody else: nobody else knows that it is there
   */
  Kept one(Actor actor, UUID id, WebhookAction action) {
    return Optional.ofNullable(db.find(Webhook.class, id))
        .filter(webhook -> !webhook.isRemoved())
        .flatMap(webhook -> kept(actor, webhook, action))
        .orElseThrow(() -> new NotFound("webhook.unknown", id.toString()));
  }

  private Optional<Kept> kept(Actor actor, Webhook webhook, WebhookAction action) {
    BoardRules board = rules.of(actor, webhook.board());
    return Optional.of(new Kept(webhook, board.slug()))
        .filter(found -> WebhookPolicy.may(action, board.managed()));
  }

  /** Those of a board that were not removed, the last made first. */
  List<Webhook> on(UUID board) {
    return db.createQuery(
            "select w from Webhook w where w.board = :board and w.state <> :removed"
                + " order by w.id desc",
            Webhook.class)
        .setParameter("board", board)
        .setParameter("removed", WebhookState.REMOVED)
        .getResultList();
  }

  void tell(Actor actor, WebhookEvent.What what, Webhook webhook) {
    events.fire(
        new WebhookEvent(what, webhook.id(), webhook.board(), Optional.of(actor), clock.instant()));
  }
}
