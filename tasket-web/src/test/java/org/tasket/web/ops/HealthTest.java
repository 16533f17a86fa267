package org.tasket.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tasket.mail.MailHealth;
import org.tasket.person.DirectoryReading;
import org.tasket.platform.Clockwork;
import org.tasket.platform.Clockwork.JobState;
import org.tasket.platform.DatabaseHealth;
import org.tasket.web.ops.Health.Part;
import org.tasket.web.signin.MovingClock;

class HealthTest {

  private final MovingClock clock = new MovingClock();
  private final SomeDatabase database = new SomeDatabase();
  private final SomeClockwork clockwork = new SomeClockwork();
  private final SomeMail mail = new SomeMail();
  private final SomeReading reading = new SomeReading();
  private final Health health =
      new Health(database, null, reading, clockwork, null, mail, null, null, clock);

  private static final class SomeClockwork extends Clockwork {

    private final List<JobState> states = new ArrayList<>();

    @Override
    public List<JobState> states() {
      return states;
    }
  }

  private static final class SomeReading extends DirectoryReading {

    private Optional<String> complaint = Optional.empty();

    @Override
    public Optional<String> complaint() {
      return complaint;
    }

    @Override
    public String words() {
      return "answers, was read";
    }
  }

  private static final class SomeMail extends MailHealth {

    private boolean set = true;
    private Optional<String> complaint = Optional.empty();

    @Override
    public boolean isSet() {
      return set;
    }

    @Override
    public Optional<String> complaint() {
      return complaint;
    }

    @Override
    public String state() {
      return "goes out, 3 wait";
    }
  }

  private static final class SomeDatabase extends DatabaseHealth {

    private int asked;
    private String product = "PostgreSQL";
    private Optional<String> complaint = Optional.empty();
    private CountDownLatch answering = new CountDownLatch(0);
    private final CountDownLatch begun = new CountDownLatch(1);

    @Override
    public Optional<String> complaint() {
      count();
      begun.countDown();
      try {
        answering.await();
      } catch (InterruptedException ends) {
        return Optional.of("ended");
      }
      return complaint;
    }

    private synchronized void count() {
      asked++;
    }

    @Override
    public String product() {
      return product;
    }
  }

  @Test
  void namesTheEmbeddedDatabaseAndWhatItIsFor() {
    database.product = "H2";

    assertThat(health.up()).isTrue();
    assertThat(health.databasePart())
        .isEqualTo(new Part("database", true, "embedded H2, for trying out only"));
  }

  @Test
  void namesAnyOtherDatabaseByItsProduct() {
    assertThat(health.databasePart().detail()).isEqualTo("PostgreSQL");
  }

  @Test
  void tellsWhatIsWrongWithTheDatabase() {
    database.complaint = Optional.of("no connection");

    assertThat(health.up()).isFalse();
    assertThat(health.databasePart()).isEqualTo(new Part("database", false, "no connection"));
  }

  @Test
  void tellsHowTheDirectoryIsReadWhereTheDatabaseKnows() {
    assertThat(health.readingPart()).isEqualTo(new Part("directory", true, "answers, was read"));

    reading.complaint = Optional.of("answers, but was not yet read to its end");
    assertThat(health.readingPart())
        .isEqualTo(new Part("directory", false, "answers, but was not yet read to its end"));

    database.complaint = Optional.of("no connection");
    clock.pass(Duration.ofSeconds(1));
    assertThat(health.readingPart()).isEqualTo(new Part("directory", true, "answers"));
  }

  @Test
  void asksTheDatabaseOnceForAllWhoAskWithinASecond() {
    IntStream.range(0, 100).parallel().forEach(caller -> health.up());
    clock.pass(Duration.ofMillis(999));
    health.up();

    assertThat(database.asked).isEqualTo(1);
  }

  @Test
  void knowsWithinASecondThatTheDatabaseIsAwayOrBack() {
    assertThat(health.up()).isTrue();
    database.complaint = Optional.of("no connection");
    clock.pass(Duration.ofSeconds(1));
    assertThat(health.up()).isFalse();
    database.complaint = Optional.empty();
    clock.pass(Duration.ofSeconds(1));
    assertThat(health.up()).isTrue();
  }

  @Test
  void saysSoWhereTheDatabaseKeepsSilentAndAsksItNothingMoreUntilItSpeaks()
      throws InterruptedException {
    database.answering = new CountDownLatch(1);
    CompletableFuture<Boolean> first = CompletableFuture.supplyAsync(health::up);
    database.begun.await();
    health.patience = Duration.ofMillis(50);

    assertThat(health.up()).isFalse();
    clock.pass(Duration.ofSeconds(7));
    assertThat(health.databasePart())
        .isEqualTo(new Part("database", false, "the database has not answered for 7 s"));
    assertThat(database.asked).isEqualTo(1);

    database.answering.countDown();
    assertThat(first).succeedsWithin(Duration.ofSeconds(10)).isEqualTo(true);
    assertThat(health.up()).isTrue();
  }

  @Test
  void tellsWhichJobHasNotRunForLong() {
    Instant lately = Instant.parse("2027-03-01T09:00:00Z");
    clockwork.states.add(new JobState("claim.lapse", Optional.of(lately), false, 0));
    assertThat(health.clocksPart()).isEqualTo(new Part("clocks", true, "on time"));

    clockwork.states.add(new JobState("claim.confirm", Optional.of(lately), true, 0));
    clockwork.states.add(new JobState("tasket.expire", Optional.empty(), true, 0));

    assertThat(health.clocksPart())
        .isEqualTo(
            new Part(
                "clocks",
                false,
                "claim.confirm has not run since 2027-03-01T09:00:00Z;"
                    + " tasket.expire has never run to its end"));
  }

  @Test
  void tellsToHowManyAJobCannotBeDone() {
    clockwork.states.add(new JobState("claim.lapse", Optional.empty(), false, 2));

    assertThat(health.clocksPart())
        .isEqualTo(new Part("clocks", false, "claim.lapse cannot be done to 2, see the log"));
  }

  @Test
  void saysWithoutAMailSessionThatNoticesAreInTasketOnly() {
    mail.set = false;
    mail.complaint = Optional.of("asked for nothing");
    database.complaint = Optional.of("no connection");

    assertThat(health.mailPart())
        .isEqualTo(
            new Part("mail", true, "tasket.mail.session is not set: notices are in Tasket only"));
  }

  @Test
  void tellsHowMuchMailWaitsWhileItGoesOut() {
    assertThat(health.mailPart()).isEqualTo(new Part("mail", true, "goes out, 3 wait"));
  }

  @Test
  void tellsWhatIsWrongWithMail() {
    mail.complaint = Optional.of("2 were given up in the last seven days (550 5.1.1)");

    assertThat(health.mailPart())
        .isEqualTo(new Part("mail", false, "2 were given up in the last seven days (550 5.1.1)"));
  }

  @Test
  void asksForNoMailWhileTheDatabaseIsAway() {
    database.complaint = Optional.of("no connection");

    assertThat(health.mailPart()).isEqualTo(new Part("mail", false, "the database is away"));
  }

  @Test
  void asksNoJobWhileTheDatabaseIsAway() {
    database.complaint = Optional.of("no connection");
    clockwork.states.add(new JobState("claim.lapse", Optional.empty(), false, 2));

    assertThat(health.clocksPart()).isEqualTo(new Part("clocks", false, "the database is away"));
  }
}
