package org.tasket.mail;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes and reads what proves that somebody got a mail, so that they may stop such mail without
 * signing in: the mail's id, which tells nothing to whoever has no access to the database, and half
 * of its HMAC (RFC 2104, SHA-256). It is the same each time the mail is sent.
 */
final class StopTokens {

  private static final String PROOF = "HmacSHA256";
  private static final int ID_BYTES = 16;
  private static final int PROOF_BYTES = 16;

  private final SecretKey key;

  StopTokens(byte[] secret) {
    key = new SecretKeySpec(secret, PROOF);
  }

  String of(UUID mail) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(mail));
  }

  /** The mail that a token is of; empty where we did not make it. */
  Optional<UUID> mail(String token) {
    try {
      byte[] given = Base64.getUrlDecoder().decode(token);
      if (given.length != ID_BYTES + PROOF_BYTES) {
        return Optional.empty();
      }
      ByteBuffer read = ByteBuffer.wrap(given);
      UUID mail = new UUID(read.getLong(), read.getLong());
      return Optional.of(mail).filter(any -> MessageDigest.isEqual(bytes(mail), given));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  private byte[] bytes(UUID mail) {
    byte[] id =
        ByteBuffer.allocate(ID_BYTES)
            .putLong(mail.getMostSignificantBits())
            .putLong(mail.getLeastSignificantBits())
            .array();
    return ByteBuffer.allocate(ID_BYTES + PROOF_BYTES)
        .put(id)
        .put(proof(id), 0, PROOF_BYTES)
        .array();
  }

  private byte[] proof(byte[] of) {
    try {
      Mac mac = Mac.getInstance(PROOF);
      mac.init(key);
      return mac.doFinal(of);
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("every Java has " + PROOF, impossible);
    }
  }
}
