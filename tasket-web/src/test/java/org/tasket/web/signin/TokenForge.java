package org.tasket.web.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.JWSSigner;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.util.Base64URL;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Makes the intranet's tokens, and every forgery of them that we know. */
final class TokenForge {

  static final String ISSUER = "https://intranet.example.org";
  static final String AUDIENCE = "tasket";
  static final RSAKey RSA = rsa("house-1");
  static final RSAKey NEW_RSA = rsa("house-2");
  static final RSAKey FOREIGN = rsa("foreign");
  static final ECKey EC = ec("house-ec");

  private final Map<String, Object> claims = new LinkedHashMap<>();

  private TokenForge(String login, Instant now) {
    claims.put("iss", ISSUER);
    claims.put("aud", AUDIENCE);
    claims.put("sub", login);
    claims.put("exp", now.plus(Duration.ofMinutes(5)).getEpochSecond());
  }

  static TokenForge token(String login, Instant now) {
    return new TokenForge(login, now);
  }

  TokenForge with(String claim, Object value) {
    claims.put(claim, value);
    return this;
  }

  TokenForge without(String claim) {
    claims.remove(claim);
    return this;
  }

  String signed() {
    return signed(JWSAlgorithm.RS256);
  }

  String signed(JWSAlgorithm algorithm) {
    return signedBy(RSA, algorithm, RSA.getKeyID());
  }

  String signedBy(RSAKey key) {
    return signedBy(key, JWSAlgorithm.RS256, key.getKeyID());
  }

  String signedBy(RSAKey key, JWSAlgorithm algorithm, String keyId) {
    try {
      JWSHeader header = new JWSHeader.Builder(algorithm).keyID(keyId).build();
      return signed(header, new RSASSASigner(key));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  String signedByEc() {
    try {
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(EC.getKeyID()).build();
      return signed(header, new ECDSASigner(EC));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The public key, which everybody knows, used as if it were a shared secret. */
  String signedWithThePublicKeyAsSecret() {
    try {
      byte[] everybodyKnows = RSA.toRSAPublicKey().getEncoded();
      JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.HS256).keyID(RSA.getKeyID()).build();
      return signed(header, new MACSigner(everybodyKnows));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Brings its own key along in the header. */
  String signedByAKeyItBrings() {
    try {
      JWSHeader header =
          new JWSHeader.Builder(JWSAlgorithm.RS256).jwk(FOREIGN.toPublicJWK()).build();
      return signed(header, new RSASSASigner(FOREIGN));
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Algorithm {@code none}: no signature at all. */
  String unsigned() {
    return Base64URL.encode("{\"alg\":\"none\"}") + "." + payload().toBase64URL() + ".";
  }

  private String signed(JWSHeader header, JWSSigner signer) throws JOSEException {
    JWSObject token = new JWSObject(header, payload());
    token.sign(signer);
    return token.serialize();
  }

  private Payload payload() {
    return new Payload(claims);
  }

  static void publish(Path file, List<RSAKey> keys) {
    List<JWK> all = new ArrayList<>(keys);
    all.add(EC);
    try {
      Files.writeString(file, new JWKSet(all).toString(true), StandardCharsets.UTF_8);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private static RSAKey rsa(String id) {
    try {
      return new RSAKeyGenerator(2048).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static ECKey ec(String id) {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID(id).keyUse(KeyUse.SIGNATURE).generate();
    } catch (JOSEException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
