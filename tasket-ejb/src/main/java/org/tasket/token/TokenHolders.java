package org.tasket.token;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import org.tasket.person.People;
import org.tasket.person.Proven;
import org.tasket.person.WayIn;
import org.tasket.platform.Boundary;
import org.tasket.platform.Forbidden;
import org.tasket.platform.SignInRefused;

/**
 * Who shows a token, for a way in that was shown one. May ask the directory, and so runs outside
 * the caller's transaction.
 */
@Boundary
public class TokenHolders {

  @Inject TokenRows rows;
  @Inject People people;
  @Inject Clock clock;

  /**
   * The owner, acting by it.
   *
   * @param needed how far it must reach for what is asked
   * @throws SignInRefused {@code signin.token} where it opens nothing and never did, {@code
   *     token.ended} where it did once, {@code signin.unknown} where its owner has left
   * @throws Forbidden {@code token.scope} where it does not reach so far
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public Proven admit(TokenText shown, Scope needed) {
    AccessToken token =
        rows.find(shown.id())
            .filter(found -> found.isProvenBy(shown.secret()))
            .orElseThrow(() -> new SignInRefused("signin.token"));
    Instant now = clock.instant();
    if (!token.isGood(now)) {
      throw new SignInRefused("token.ended");
    }
    Proven owner = people.actingAs(token.person(), WayIn.TOKEN);
    if (!token.reaches(needed)) {
      throw new Forbidden("token.scope", needed);
    }
    if (token.wasLongUnused(now)) {
      rows.used(token.id(), now);
    }
    return owner;
  }
}
