package org.tasket.webhook;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tasket.platform.Ids;
import org.tasket.platform.Pause;
import org.tasket.platform.RuleBroken;

/**
 * A board's webhook. While it is active it tells its receiver what happens on the board. Where the
 * receiver is away it rests, longer each time; where nothing has got through for a week though
 * something waited all the time, or the receiver says that it is gone, it pauses itself, and a
 * manager lets it go on. It ends when a manager removes it; then its secret is nowhere any more.
 */
@Entity
@Table(name = "tasket_webhook")
class Webhook {

  /** When what waited failed for so long, nothing is tried any more. */
  static final Duration FAILS_MOST = Duration.ofDays(7);

  /** A receiver that is back is not let wait for longer than this. */
  private static final Duration RESTS_MOST = Duration.ofHours(1);

  private static final String NO_SECRET = "";

  @Id private UUID id;

  @Version private long version;

  @Column(name = "board_id")
  private UUID board;

  private String address;

  @Convert(converter = TopicsColumn.class)
  private Set<WebhookTopic> topics;

  private String secret;

  @Enumerated(EnumType.STRING)
  private WebhookState state;

  @Column(name = "made_at")
  private Instant madeAt;

  private int failures;

  @Column(name = "failing_since")
  private Instant failingSince;

  @Column(name = "rests_until")
  private Instant restsUntil;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Webhook() {}

  static Webhook on(UUID board, MakeWebhook wish, SigningSecret secret, Instant now) {
    Webhook webhook = new Webhook();
    webhook.id = Ids.next();
    webhook.board = board;
    webhook.address = wish.to().toString();
    webhook.topics = EnumSet.copyOf(wish.topics());
    webhook.secret = secret.text();
    webhook.state = WebhookState.ACTIVE;
    webhook.madeAt = now;
    return webhook;
  }

  void pause() {
    mustBeActive();
    state = WebhookState.PAUSED;
  }

  /** Tells again, and forgets what failed before. */
  void resume() {
    if (state == WebhookState.ACTIVE) {
      throw new RuleBroken("webhook.active");
    }
    state = WebhookState.ACTIVE;
    startAnew();
  }

  void signWith(SigningSecret another) {
    secret = another.text();
  }

  void remove(Instant now) {
    state = WebhookState.REMOVED;
    secret = NO_SECRET;
    endedAt = now;
  }

  void mustBeActive() {
    if (!isActive()) {
      throw new RuleBroken("webhook.paused");
    }
  }

  /**
   * A message was tried.
   *
   * @return whether it pauses itself for what came of that
   */
  boolean hears(Reply reply, Instant now) {
    if (reply.fault().isEmpty()) {
      startAnew();
    } else {
      failed(reply.fault().get(), now);
    }
    return !isActive();
  }

  private void failed(Fault why, Instant now) {
    failures++;
    failingSince = failingSince == null ? now : failingSince;
    if (why.isAway()) {
      Duration rest = Pause.after(failures);
      restsUntil = now.plus(rest.compareTo(RESTS_MOST) < 0 ? rest : RESTS_MOST);
    }
    if (why == Fault.GONE || !failingSince.plus(FAILS_MOST).isAfter(now)) {
      state = WebhookState.FAILED;
    }
  }

  /** What failed was given up, and nothing waits: what fails later has nothing to do with that. */
  void hasNothingLeft() {
    startAnew();
  }

  private void startAnew() {
    failures = 0;
    failingSince = null;
    restsUntil = null;
  }

  /** When something that is due is really sent: not while it rests. */
  Instant notBefore(Instant due) {
    return restsUntil == null || due.isAfter(restsUntil) ? due : restsUntil;
  }

  boolean isActive() {
    return state == WebhookState.ACTIVE;
  }

  boolean isRemoved() {
    return state == WebhookState.REMOVED;
  }

  boolean wasRemovedBefore(Instant then) {
    return endedAt != null && endedAt.isBefore(then);
  }

  boolean tells(WebhookTopic topic) {
    return topics.contains(topic);
  }

  UUID id() {
    return id;
  }

  UUID board() {
    return board;
  }

  URI to() {
    return URI.create(address);
  }

  SigningSecret secret() {
    return SigningSecret.kept(secret);
  }

  WebhookView view(String slug) {
    return new WebhookView(
        id,
        version,
        slug,
        to(),
        topics,
        state,
        madeAt,
        Optional.ofNullable(failingSince),
        Optional.empty());
  }
}
