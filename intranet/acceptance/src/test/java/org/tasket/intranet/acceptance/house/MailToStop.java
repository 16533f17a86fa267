package org.tasket.intranet.acceptance.house;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A mail that somebody got about a tasket, in a house that sends none. */
public final class MailToStop {

  private static final String KEY = "%064x".formatted(8058);

  private MailToStop() {}

  /** The way to the page where such mail is stopped, signed as Tasket does. */
  public static String about(House house, String tasket, String reader) {
    UUID mail = UUID.randomUUID();
    try (Connection connection = house.database().connect()) {
      try (PreparedStatement insert =
          connection.prepareStatement(
              """
              with mail as (insert into tasket_mail (id, reader_id, state, made_at, due_at, tries)
                select ?, id, 'SENT', now(), now(), 1 from tasket_person where login = ? returning *)
              insert into tasket_notice (id, reader_id, kind, board_id, tasket_id, at, mail_id)
                select gen_random_uuid(), mail.reader_id, 'CLAIMED', t.board_id, t.id, now(), mail.id
                from mail, tasket_tasket t where t.id = ?
              """)) {
        insert.setObject(1, mail);
        insert.setString(2, reader);
        insert.setObject(3, UUID.fromString(tasket));
        insert.executeUpdate();
      }
      return "/mail/stop?t=" + token(mail, key(connection));
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] key(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(
          "insert into tasket_mail_key (id, secret) values (1, '"
              + KEY
              + "') on conflict do nothing");
      try (ResultSet rows = statement.executeQuery("select secret from tasket_mail_key")) {
        rows.next();
        return HexFormat.of().parseHex(rows.getString(1));
      }
    }
  }

  private static String token(UUID mail, byte[] key) {
    byte[] id =
        ByteBuffer.allocate(16)
            .putLong(mail.getMostSignificantBits())
            .putLong(mail.getLeastSignificantBits())
            .array();
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      byte[] proof = Arrays.copyOf(mac.doFinal(id), 16);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(ByteBuffer.allocate(32).put(id).put(proof).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
