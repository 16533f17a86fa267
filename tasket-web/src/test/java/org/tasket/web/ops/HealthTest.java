package org.tasket.web.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tasket.platform.DatabaseHealth;
import org.tasket.web.ops.Health.Part;
import org.tasket.web.signin.MovingClock;

class HealthTest {

  private final MovingClock clock = new MovingClock();
  private final SomeDatabase database = new SomeDatabase();
  private final Health health = new Health(database, null, clock);

  private static final class SomeDatabase extends DatabaseHealth {

    private int asked;
    private String product = "PostgreSQL";
    private Optional<String> complaint = Optional.empty();

    @Override
    public synchronized Optional<String> complaint() {
      asked++;
      return complaint;
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
}
