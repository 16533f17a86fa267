package org.tasket.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/**
 * A mail server refused somebody's address for good. It is kept as a digest, for addresses are in
 * one table only; when the directory has another one, that one is not refused.
 */
@Entity
@Table(name = "tasket_refused_address")
class RefusedAddress {

  @Id
  @Column(name = "person_id")
  private UUID person;

  private String digest;

  private String code;

  private Instant at;

  protected RefusedAddress() {}

  static RefusedAddress of(UUID person, String address, String code, Instant now) {
    RefusedAddress refused = new RefusedAddress();
    refused.person = person;
    refused.again(address, code, now);
    return refused;
  }

  final void again(String address, String said, Instant now) {
    digest = digest(address);
    code = said;
    at = now;
  }

  UUID person() {
    return person;
  }

  boolean is(String address) {
    return digest.equals(digest(address));
  }

  Refusal refusal() {
    return new Refusal(code, at);
  }

  private static String digest(String address) {
    try {
      byte[] bytes =
          MessageDigest.getInstance("SHA-256").digest(address.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(bytes);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
