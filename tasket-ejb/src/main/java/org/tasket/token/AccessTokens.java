package org.tasket.token;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tasket.person.Actor;
import org.tasket.person.Turns;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.Secret;
import org.tasket.platform.Setting;
import org.tasket.platform.Settings;
import org.tasket.token.AccessTokenEvent.What;

/** The tokens of a person: their own, and nobody else's here. */
@Boundary
public class AccessTokens {

  /** So many at once that are good. */
  public static final int MOST = 20;

  @Inject EntityManager db;
  @Inject Settings settings;
  @Inject Turns turns;
  @Inject Event<AccessTokenEvent> events;
  @Inject Clock clock;

  /** Whether the house takes tokens at all. */
  public boolean areTaken() {
    return settings.list(Setting.AUTH_MECHANISMS).contains("token");
  }

  /** For how many days one may be good. */
  public int longest() {
    return Math.toIntExact(settings.duration(Setting.TOKENS_LONGEST).toDays());
  }

  /** The caller's that are not revoked, the last made first; without themselves. */
  public List<AccessTokenView> mine(Actor actor) {
    return own(actor).stream().map(token -> token.view(clock.instant())).toList();
  }

  /**
   * One of the caller's, without itself.
   *
   * @throws NotFound where the caller has none of this id, or has revoked it
   */
  public AccessTokenView get(Actor actor, UUID id) {
    return one(actor, id)
        .map(token -> token.view(clock.instant()))
        .orElseThrow(() -> new NotFound("token.unknown", id.toString()));
  }

  /**
   * Makes one. This answer alone tells it.
   *
   * @throws Forbidden where the house takes none, or the caller shows a token
   * @throws InvalidInput where something is out of range, or the caller has {@value #MOST} good
   *     ones
   */
  public AccessTokenView make(Actor actor, MakeToken wish) {
    actor.mustBeThere();
    if (!areTaken()) {
      throw new Forbidden("token.closed");
    }
    turns.await(actor);
    long good = own(actor).stream().filter(token -> token.isGood(clock.instant())).count();
    wish.checked(longest()).that(good < MOST, "tokens", "token.many", MOST).orThrow();
    Secret secret = Secret.fresh();
    AccessToken made = AccessToken.of(actor.person(), wish, secret, clock.instant());
    db.persist(made);
    tell(actor, What.MADE, made);
    db.flush();
    return made.view(clock.instant()).told(TokenText.of(made.id(), secret));
  }

  /** Ends one for good; where there is none there is nothing to do. */
  public void revoke(Actor actor, UUID id) {
    one(actor, id)
        .ifPresent(
            token -> {
              token.revoke(clock.instant());
              tell(actor, What.REVOKED, token);
            });
  }

  private void tell(Actor actor, What what, AccessToken token) {
    events.fire(new AccessTokenEvent(what, token.id(), actor, clock.instant()));
  }

  private Optional<AccessToken> one(Actor actor, UUID id) {
    return Optional.ofNullable(db.find(AccessToken.class, id))
        .filter(token -> token.isOf(actor.person()) && !token.isRevoked());
  }

  private List<AccessToken> own(Actor actor) {
    return db.createQuery(
            "select t from AccessToken t where t.person = :person and t.revokedAt is null"
                + " order by t.id desc",
            AccessToken.class)
        .setParameter("person", actor.person())
        .getResultList();
  }
}
