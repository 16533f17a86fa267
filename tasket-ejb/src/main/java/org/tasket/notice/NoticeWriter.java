package org.tasket.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.board.BoardEvent;
import org.tasket.claim.ClaimEvent;
import org.tasket.claim.ClaimReminder;
import org.tasket.follow.OpenedOnBoard;
import org.tasket.follow.SoughtOpened;
import org.tasket.person.Actor;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.slot.HelperInvited;
import org.tasket.talk.TalkEvent;
import org.tasket.tasket.TasketEvent;
import org.tasket.tasket.TasketReminder;
import org.tasket.tip.TipHeard;
import org.tasket.webhook.WebhookEvent;

/** Writes notices in the transaction of what they tell. */
@ApplicationScoped
class NoticeWriter {

  /** After so long the same is said of a board once more, though it was not read. */
  private static final Duration SAID_AGAIN = Duration.ofDays(7);

  @Inject EntityManager db;
  @Inject Hearers hearers;
  @Inject Settings settings;

  void of(@Observes ClaimEvent event) {
    write(
        new Happening(
            event,
            event.board(),
            Optional.of(event.tasket()),
            Optional.of(event.claim()),
            event.by().map(Actor::person),
            event.at()));
  }

  void of(@Observes ClaimReminder event) {
    write(
        new Happening(
            event,
            event.board(),
            Optional.of(event.tasket()),
            Optional.of(event.claim()),
            Optional.empty(),
            event.at()));
  }

  void of(@Observes TasketEvent event) {
    write(about(event, event.board(), event.tasket(), event.by().map(Actor::person), event.at()));
  }

  void of(@Observes TasketReminder event) {
    write(about(event, event.board(), event.tasket(), Optional.empty(), event.at()));
  }

  void of(@Observes TalkEvent event) {
    write(about(event, event.board(), event.tasket(), event.who(), event.at()));
  }

  void of(@Observes HelperInvited event) {
    write(about(event, event.board(), event.tasket(), event.who(), event.at()));
  }

  void of(@Observes TipHeard event) {
    write(about(event, event.board(), event.tasket(), Optional.of(event.by()), event.at()));
  }

  void of(@Observes OpenedOnBoard event) {
    write(about(event, event.board(), event.tasket(), Optional.empty(), event.at()));
  }

  void of(@Observes SoughtOpened event) {
    write(about(event, event.board(), event.tasket(), Optional.empty(), event.at()));
  }

  void of(@Observes BoardEvent event) {
    write(onBoard(event, event.board(), event.who(), event.at()));
  }

  void of(@Observes WebhookEvent event) {
    write(onBoard(event, event.board(), event.who(), event.at()));
  }

  private static Happening onBoard(Object event, UUID board, Optional<UUID> by, Instant at) {
    return new Happening(event, board, Optional.empty(), Optional.empty(), by, at);
  }

  private static Happening about(
      Object event, UUID board, UUID tasket, Optional<UUID> by, Instant at) {
    return new Happening(event, board, Optional.of(tasket), Optional.empty(), by, at);
  }

  private void write(Happening what) {
    Set<UUID> told = new HashSet<>();
    for (NoticeKind kind : NoticeKind.of(what.event())) {
      Set<UUID> readers = new HashSet<>();
      kind.hearers().forEach(hearer -> readers.addAll(hearers.of(hearer, what)));
      what.by().ifPresent(readers::remove);
      if (kind.isForTheUntold()) {
        readers.removeAll(told);
      }
      if (kind.isAboutTheBoard()) {
        readers.removeAll(unread(kind, what, readers));
      }
      told.addAll(readers);
      Happening heard = as(kind, what);
      Map<UUID, UUID> own = hearers.ownClaims(what);
      readers.forEach(
          reader ->
              db.persist(
                  addressed(
                      Notice.to(
                          reader,
                          kind,
                          own.containsKey(reader) ? heard.with(own.get(reader)) : heard))));
    }
  }

  /**
   * Who has not read the same of a board yet, and need not be told again: it is new, or waits for
   * its mail.
   */
  private List<UUID> unread(NoticeKind kind, Happening what, Set<UUID> readers) {
    return readers.isEmpty()
        ? List.of()
        : db.createQuery(
                "select n.reader from Notice n where n.reader in :readers and n.readAt is null"
                    + " and n.kind = :kind and n.board = :board"
                    + " and (n.mailAt is not null or n.at > :since)",
                UUID.class)
            .setParameter("readers", readers)
            .setParameter("kind", kind)
            .setParameter("board", what.board())
            .setParameter("since", what.at().minus(SAID_AGAIN))
            .getResultList();
  }

  private Happening as(NoticeKind kind, Happening what) {
    if (kind.isAboutTheBoard()) {
      return what.onTheBoard();
    }
    return kind.isAboutTheHelper() ? what.naming(hearers.helperOf(what)) : what;
  }

  /** Where the house sends no mail, nothing waits for it. */
  private Notice addressed(Notice notice) {
    return settings.optional(Setting.MAIL_SESSION).isPresent() ? notice.byMail() : notice;
  }
}
