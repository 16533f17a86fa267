package org.tasket.intranet.portal.token;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;

/** Issues tokens (JWT, RFC 7519, signed with ES256) and tells when one is due for renewal. */
@Singleton
public class Tokens {

  private final TokenSettings settings;
  private final SigningKey key;
  private final Clock clock;

  @Inject
  public Tokens(TokenSettings settings, SigningKey key, Clock clock) {
    this.settings = settings;
    this.key = key;
    this.clock = clock;
  }

  /** A token that says: this person is signed in here, from now on and for the life set. */
  public String issue(String login) {
    var now = clock.instant();
    var claims =
        Map.<String, Object>of(
            "iss", settings.issuer(),
            "aud", settings.audience(),
            "sub", login,
            "iat", now.getEpochSecond(),
            "exp", now.plus(settings.life()).getEpochSecond());
    var header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(JOSEObjectType.JWT)
            .keyID(key.pair().getKeyID())
            .build();
    try {
      var token = new JWSObject(header, new Payload(claims));
      token.sign(new ECDSASigner(key.pair()));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException("The key in intranet.data-dir cannot sign", e);
    }
  }

  /** Whether a token is this person's own, from here, and has more than half its life left. */
  public boolean isFresh(String token, String login) {
    try {
      var read = JWSObject.parse(token);
      return read.getHeader().getAlgorithm().equals(JWSAlgorithm.ES256)
          && read.verify(new ECDSAVerifier(key.pair().toECPublicKey()))
          && isFresh(read.getPayload().toJSONObject(), login);
    } catch (ParseException | JOSEException e) {
      return false;
    }
  }

  private boolean isFresh(Map<String, Object> claims, String login) {
    return login.equals(claims.get("sub"))
        && settings.issuer().equals(claims.get("iss"))
        && settings.audience().equals(claims.get("aud"))
        && claims.get("exp") instanceof Number end
        && Instant.ofEpochSecond(end.longValue())
            .minus(settings.life().dividedBy(2))
            .isAfter(clock.instant());
  }
}
