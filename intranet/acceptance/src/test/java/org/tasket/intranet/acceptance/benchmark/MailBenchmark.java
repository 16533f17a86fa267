package org.tasket.intranet.acceptance.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.InTheHouse;
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.PostOffice;
import org.tasket.intranet.acceptance.house.Postgres;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/** Measures how soon many notices have gone out by mail. */
@InTheHouse
class MailBenchmark {

  private static final int MANY = 10_000;

  /** A server compiles what it runs often, and is measured when it has. */
  private static final int WARM_UPS = 3;

  private static final int ROUNDS = 5;

  @Test
  void tenThousandNoticesBesideTheSameMailsFromOneConnection(House house) throws Exception {
    Postgres.Database database = house.postgres().database("mailing");
    try (PostOffice post = new PostOffice().start();
        PayaraServer server = server(house, post, database)) {
      String tasket = Steps.open(Caller.at(server, "aino"), Posting.small());
      Rounds ours = new Rounds("Tasket, mails a second");
      Rounds plain = new Rounds("Jakarta Mail, one connection, mails a second");
      Rounds ratio = new Rounds("ratio of the two");
      for (int round = 1 - WARM_UPS; round <= ROUNDS; round++) {
        double one = drained(database, post, tasket, round);
        double other = plain(post);
        if (round > 0) {
          ours.add(one);
          plain.add(other);
          ratio.add(one / other);
        }
      }
      new Report("10,000 notices by mail", new Stock(database).version())
          .line(
              "| %d rounds of %d notices to as many people | least | median | most |", ROUNDS, MANY)
          .line("|---|---:|---:|---:|")
          .line(ours.row("%.0f"))
          .line(plain.row("%.0f"))
          .line(ratio.row("%.2f"))
          .show();
    }
  }

  private static PayaraServer server(House house, PostOffice post, Postgres.Database database) {
    PayaraServer server =
        house
            .server("mailing")
            .with("tasket.clocks.pace", "PT1S")
            .with("tasket.mail.session", "mail/tasket")
            .with("tasket.mail.quiet", "none")
            .start();
    server.bind("jdbc/tasket", database);
    server.bindMail("mail/tasket", post);
    server.deploy(House.ear());
    return server;
  }

  /** So many people hear that a tasket changed; how many mails a second come then. */
  private static double drained(
      Postgres.Database database, PostOffice post, String tasket, int round)
      throws SQLException, InterruptedException {
    post.forget();
    try (Connection connection = database.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          """
          insert into tasket_person (id, version, source, directory_key, name, mail, language,
              last_seen_at)
            select gen_random_uuid(), 1, 'round-%1$d', gen_random_uuid(), 'Reader ' || n,
              'reader' || n || '.%1$d@example.org', (array['fi', 'sv', 'en'])[1 + n %% 3], now()
            from generate_series(1, %2$d) n
          """
              .formatted(round, MANY));
      statement.execute("analyze");
      statement.execute(
          """
          insert into tasket_notice (id, reader_id, kind, board_id, tasket_id, at, mail_at)
            select gen_random_uuid(), p.id, 'CHANGED', t.board_id, t.id, now(), now()
            from tasket_person p, tasket_tasket t where p.source = 'round-%d' and t.id = '%s'
          """
              .formatted(round, tasket));
    }
    while (post.number() == 0) {
      Thread.sleep(1);
    }
    long start = System.nanoTime();
    while (post.number() < MANY) {
      Thread.sleep(10);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(post.number()).isEqualTo(MANY);
    return MANY / seconds;
  }

  /** The very same mails once more, from a program that does nothing else. */
  private static double plain(PostOffice post) throws MessagingException {
    List<MimeMessage> mails = post.mails();
    post.forget();
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.host", "127.0.0.1");
    properties.setProperty("mail.smtp.port", String.valueOf(post.port()));
    long start = System.nanoTime();
    try (Transport transport = Session.getInstance(properties).getTransport("smtp")) {
      transport.connect();
      for (Message mail : mails) {
        transport.sendMessage(mail, mail.getAllRecipients());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    assertThat(post.number()).isEqualTo(mails.size());
    return mails.size() / seconds;
  }
}
