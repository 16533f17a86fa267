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
  static final int READERS = 1500;

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
  private long doneByThen;
  private int sentByThen;

  /**
   * The second comes when there is something to find already, and has other weights. It looks less
   * often what time has brought about, so that the first has it all in hand.
   */
  private Pair(House house) {
    database = house.postgres().database("pair" + ++made);
    overdue = new Overdue(database);
    first = server(house, "first", "PT1S");
    second =
        server(house, "second", "PT5S")
            .with("tasket.finder.weight.seats", "0")
            .with("tasket.finder.weight.variety", "7");
  }

  /** Both of them. */
  static synchronized Pair whole(House house) {
    if (open == null || open.halved) {
      closeOpen();
      begin(house);
    }
    return open;
  }

  /** The second, and what the first left when it was killed. */
  static synchronized Pair halved(House house) {
    if (open == null) {
      begin(house);
    }
    if (!open.halved) {
      orClose(open::halve);
    }
    return open;
  }

  private static void begin(House house) {
    open = new Pair(house);
    orClose(open::start);
  }

  /** Where it fails, the next one begins anew. */
  private static void orClose(Runnable step) {
    boolean done = false;
    try {
      step.run();
      done = true;
    } finally {
      if (!done) {
        closeOpen();
      }
    }
  }

  private static void closeOpen() {
    if (open != null) {
      open.close();
    }
  }

  private static PayaraServer server(House house, String name, String pace) {
    return house
        .server(name)
        .with("tasket.clocks.pace", pace)
        .with("tasket.clocks.lease", "PT5S")
        .with("tasket.mail.session", "mail/tasket")
        .with("tasket.mail.bounces.session", "mail/bounces")
        .with("tasket.mail.time", "PT2S")
        .with("tasket.mail.quiet", "none");
  }

  private void start() {
    start(first);
    Steps.open(Caller.at(first, "aino"), Posting.small().with("title", "Count a " + early));
    start(second);
  }

  private void start(PayaraServer server) {
    server.start();
    server.bind("jdbc/tasket", database);
    server.bindMail("mail/tasket", post);
    server.bindReports("mail/bounces", post);
    server.deploy(House.ear());
  }

  /** Many are to hear that a tasket changed; meanwhile a night passes in which neither ran. */
  private void halve() {
    String tasket = Steps.open(Caller.at(first, "aino"), Posting.small().with("seats", 500));
    tellReaders(tasket);
    await().atMost(PATIENCE).until(() -> sent() > 0);
    overdue.make(tasket);
    await().atMost(PATIENCE).until(() -> overdue.done() > FEW && sent() > FEW);
    first.kill();
    halved = true;
    doneByThen = overdue.done();
    sentByThen = sent();
  }

  /** How many of the readers have their mail. */
  private int sent() {
    return post.to("reader").size();
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
  long doneByThen() {
    return doneByThen;
  }

  /** How many mails had come when the first was killed. */
  int sentByThen() {
    return sentByThen;
  }

  @Override
  public void close() {
    open = null;
    first.close();
    second.close();
    post.close();
  }
}
