package org.tasket.intranet.acceptance.authentication;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Whoever makes tokens: the intranet's own issuer, or somebody who would like to be it. */
final class Issuer {

  static final String NAME = "https://intranet.example.org";
  static final String AUDIENCE = "tasket";

  private final RSAKey key;

  Issuer(String keyId) {
    try {
      key = new RSAKeyGenerator(2048).keyID(keyId).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  void publishTo(Path file) {
    try {
      Files.writeString(file, new JWKSet(key.toPublicJWK()).toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Map<String, Object> claims(String login) {
    Map<String, Object> claims = new HashMap<>();
    claims.put("iss", NAME);
    claims.put("aud", AUDIENCE);
    claims.put("sub", login);
    claims.put("exp", Instant.now().plusSeconds(600).getEpochSecond());
    return claims;
  }

  String token(String login) {
    return token(claims(login));
  }

  String tokenWith(String login, String claim, Object value) {
    Map<String, Object> claims = claims(login);
    claims.put(claim, value);
    return token(claims);
  }

  private String token(Map<String, Object> claims) {
    return signed(header(JWSAlgorithm.RS256), rsa(), claims);
  }

  /** The public key, which everybody knows, used as if it were a shared secret. */
  String hsForRs(String login) {
    try {
      byte[] everybodyKnows = key.toRSAPublicKey().getEncoded();
      return signed(header(JWSAlgorithm.HS256), new MACSigner(everybodyKnows), claims(login));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  /** No signature at all. */
  static String algNone(String login) {
    return Base64URL.encode("{\"alg\":\"none\",\"typ\":\"JWT\"}")
        + "."
        + new Payload(claims(login)).toBase64URL()
        + ".";
  }

  private JWSHeader header(JWSAlgorithm algorithm) {
    return new JWSHeader.Builder(algorithm).keyID(key.getKeyID()).build();
  }

  private JWSSigner rsa() {
    try {
      return new RSASSASigner(key);
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String signed(JWSHeader header, JWSSigner signer, Map<String, Object> claims) {
    try {
      JWSObject token = new JWSObject(header, new Payload(claims));
      token.sign(signer);
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
