package org.tasket.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.BadJWTException;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Checks a token (RFC 7519) as RFC 8725 advises: signed with an algorithm from a fixed list, so
 * that neither {@code none} nor a public key used as a shared secret passes; by a key that the
 * issuer publishes, never one that the token brings along; from the issuer, for us, not expired. A
 * token without {@code exp} is refused. Clocks may differ by 30 seconds.
 */
final class Tokens {

  private static final Logger LOG = Logger.getLogger(Tokens.class.getName());
  private static final Duration SKEW = Duration.ofSeconds(30);

  private final Rules rules;
  private final Clock clock;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  /** What every token must keep to, and the claim that names the person. */
  record Rules(String issuer, String audience, String claim, Set<JWSAlgorithm> algorithms) {

    Rules {
      algorithms = Set.copyOf(algorithms);
    }
  }

  Tokens(Rules rules, JWKSource<SecurityContext> keys, Clock clock) {
    this.rules = rules;
    this.clock = clock;
    processor.setJWSTypeVerifier(
        new DefaultJOSEObjectTypeVerifier<>(
            JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(rules.algorithms(), keys));
    processor.setJWTClaimsSetVerifier((claims, context) -> check(claims));
  }

  /** The login name that the token proves; empty for a token that proves none. */
  Optional<String> login(String token) {
    try {
      JWTClaimsSet claims = processor.process(token, null);
      return Optional.ofNullable(claims.getStringClaim(rules.claim()))
          .filter(login -> !login.isBlank());
    } catch (ParseException | BadJOSEException | RateLimitReachedException refused) {
      LOG.log(Level.FINE, "A token was refused", refused);
      return Optional.empty();
    } catch (JOSEException noKeys) {
      LOG.log(Level.WARNING, "A token cannot be checked: {0}", noKeys.toString());
      return Optional.empty();
    }
  }

  private void check(JWTClaimsSet claims) throws BadJWTException {
    if (!rules.issuer().equals(claims.getIssuer())) {
      throw new BadJWTException("another issuer");
    }
    if (!claims.getAudience().contains(rules.audience())) {
      throw new BadJWTException("for another audience");
    }
    Map<String, Object> values = claims.toJSONObject();
    Instant now = clock.instant();
    if (!time(values, "exp").map(end -> now.isBefore(end.plus(SKEW))).orElse(false)) {
      throw new BadJWTException("expired");
    }
    if (!time(values, "nbf").map(start -> !now.isBefore(start.minus(SKEW))).orElse(true)) {
      throw new BadJWTException("not valid yet");
    }
  }

  private static Optional<Instant> time(Map<String, Object> values, String claim) {
    return Optional.ofNullable((Number) values.get(claim))
        .map(seconds -> Instant.ofEpochSecond(seconds.longValue()));
  }
}
