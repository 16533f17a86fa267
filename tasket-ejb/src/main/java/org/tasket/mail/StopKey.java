package org.tasket.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.SecureRandom;
import java.util.HexFormat;

/** With what the addresses that stop mail are signed. There is one. */
@Entity
@Table(name = "tasket_mail_key")
class StopKey {

  private static final int ONLY = 1;
  private static final int BYTES = 32;

  @Id private int id;

  private String secret;

  protected StopKey() {}

  static StopKey made() {
    byte[] random = new byte[BYTES];
    new SecureRandom().nextBytes(random);
    StopKey key = new StopKey();
    key.id = ONLY;
    key.secret = HexFormat.of().formatHex(random);
    return key;
  }

  byte[] secret() {
    return HexFormat.of().parseHex(secret);
  }
}
