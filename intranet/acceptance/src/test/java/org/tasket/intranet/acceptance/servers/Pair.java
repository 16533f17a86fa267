package org.tasket.intranet.acceptance.servers;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.UUID;
import org.tasket.intranet.acceptance.house.House;
import org.tasket.intranet.acceptance.house.PayaraServer;
import org.tasket.intranet.acceptance.house.PostOffice;
import org.tasket.intranet.acceptance.house.Postgres;
import org.tasket.intranet.acceptance.rest.Caller;
import org.tasket.intranet.acceptance.rest.Posting;
import org.tasket.intranet.acceptance.rest.Steps;

/**
 * Two servers over one database, which send mails, and of which the first is killed once, in the
 * middle of all that it does. To start and to lose two servers takes longer than what is looked at
 * before and afterwards: whoever does comes to the same two.
 */
final class Pair implements AutoCloseable {

  /** How many people are to get a mail when the first is killed. */
  static final int READERS = 900;

  /** How much has come of all that is to be done when the first is killed, at least. */
  static final int FEW = 50;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private static Pair open;
  private static int made;

  private final String early = word();
  private final PostOffice post = new PostOffice().start();
  private final Postgres.Database database;
  private final Overdue overdue;
  private final PayaraServer first;
  private final PayaraServer second;
  private boolean halved;
  private long doneByTheFirst;
  private int sentByTheFirst;

  /** The second comes when there is something to find already, and has other weights. */
  private Pair(House house) {
    database = house.postgres().database("pair" + ++made);
    overdue = new Overdue(database);
    first = started(server(house, "first"));
    Steps.open(Caller.at(first, "aino"), Posting.small().with("title", "Count a " + early));
    second =
        started(
            server(house, "second")
                .with("tasket.finder.weight.seats", "0")
                .with("tasket.finder.weight.variety", "7"));
  }

  /** Both of them. */
  static synchronized Pair whole(House house) {
    if (open == null || open.halved) {
      closeOpen();
      open = new Pair(house);
    }
    return open;
  }

  /** The second, and what the first left when it was killed. */
  static synchronized Pair halved(House house) {
    if (open == null) {
      open = new Pair(house);
    }
    open.halve();
    return open;
  }

  private static void closeOpen() {
    if (open != null) {
      open.close();
    }
  }

  private static PayaraServer server(House house, String name) {
    return house
        .server(name)
        .with("tasket.clocks.pace", "PT1S")
        .with("tasket.clocks.lease", "PT5S")
        .with("tasket.mail.session", "mail/tasket")
        .with("tasket.mail.bounces.session", "mail/bounces")
        .with("tasket.mail.time", "PT2S")
        .with("tasket.mail.quiet", "none");
  }

  private PayaraServer started(PayaraServer server) {
    server.start();
    server.bind("jdbc/tasket", database);
    server.bindMail("mail/tasket", post);
    server.bindReports("mail/bounces", post);
    server.deploy(House.ear());
    return server;
  }

  /** Many are to hear that a tasket changed; meanwhile a night passes in which neither ran. */
  private void halve() {
    if (halved) {
      return;
    }
    halved = true;
    String tasket = Steps.open(Caller.at(first, "aino"), Posting.small().with("seats", 500));
    int before = post.number();
    tellReaders(tasket);
    await().atMost(PATIENCE).until(() -> post.number() > before);
    overdue.make(tasket);
    await().atMost(PATIENCE).until(() -> overdue.done() > FEW && post.number() > before + FEW);
    first.kill();
    doneByTheFirst = overdue.done();
    sentByTheFirst = post.number() - before;
  }

  private void tellReaders(String tasket) {
    database.change(
        """
        insert into tasket_person (id, version, source, directory_key, login, name, mail, language,
            last_seen_at)
          select gen_random_uuid(), 1, 'mail', gen_random_uuid(), 'reader' || n, 'Reader ' || n,
            'reader' || n || '@example.org', (array['fi', 'sv', 'en'])[1 + n %% 3], now()
          from generate_series(1, %2$d) n;
        insert into tasket_notice (id, reader_id, kind, board_id, tasket_id, at, mail_at)
          select gen_random_uuid(), p.id, 'CHANGED', t.board_id, t.id, now(), now()
          from tasket_person p, tasket_tasket t where p.source = 'mail' and t.id = '%1$s'
        """
            .formatted(tasket, READERS));
  }

  static String word() {
    return "z" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
  }

  /** A word that was in a title before the second started. */
  String early() {
    return early;
  }

  Postgres.Database database() {
    return database;
  }

  PostOffice post() {
    return post;
  }

  Overdue overdue() {
    return overdue;
  }

  PayaraServer first() {
    return first;
  }

  PayaraServer second() {
    return second;
  }

  /** How much was done of what was due when the first was killed. */
  long doneByTheFirst() {
    return doneByTheFirst;
  }

  /** How many mails had come when the first was killed. */
  int sentByTheFirst() {
    return sentByTheFirst;
  }

  @Override
  public void close() {
    open = null;
    first.close();
    second.close();
    post.close();
  }
}
