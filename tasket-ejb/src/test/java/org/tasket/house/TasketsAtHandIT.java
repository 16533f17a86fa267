package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.claim.Claims;
import org.tasket.finder.Finder;
import org.tasket.finder.Fit;
import org.tasket.finder.SpendTime;
import org.tasket.person.Actor;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;

/**
 * What a server has in its memory of open taskets is what the database says, whoever changed it.
 */
@ExtendWith(ArquillianExtension.class)
class TasketsAtHandIT {

  private static final SpendTime HALF_AN_HOUR = SpendTime.now(30).atMost(100);
  private static final int AT_ONCE = 8;

  /** Nobody who got an answer within this was kept waiting in vain. */
  private static final Duration SOON = Duration.ofMillis(300);

  private static final String ITS_BOARD = "(select board_id from tasket_tasket where id = ?1)";

  @Inject Finder finder;
  @Inject Taskets taskets;
  @Inject Claims claims;
  @Inject SettableClock clock;
  @PersistenceContext EntityManager db;
  @Inject UserTransaction transaction;

  private final Actor helper = somebody("helper");
  private TasketView tasket;

  @Deployment
  static WebArchive house() {
    return House.still();
  }

  @BeforeEach
  void oneThatIsKnown() {
    tasket = open();
    assertThat(suggested()).contains(tasket.id());
  }

  private TasketView open() {
    return open(1);
  }

  private TasketView open(int seats) {
    return taskets.publish(
        aino(), taskets.post(aino(), "everyone", TasketWishes.seats(seats, clock.now())).id());
  }

  private List<UUID> suggested() {
    return finder.find(helper, HALF_AN_HOUR).items().stream()
        .map(fit -> fit.tasket().id())
        .toList();
  }

  @Test
  void whatAnotherServerChangedIsKnownWithItsRowInTheLog() throws Exception {
    sql("update tasket_tasket set planned_minutes = 240 where id = ?1");
    assertThat(suggested()).contains(tasket.id());

    tell("tasket");

    assertThat(suggested()).doesNotContain(tasket.id());
  }

  @Test
  void whoTookASeatOnAnotherServerIsSuggestedItNoMoreWithItsRowInTheLog() throws Exception {
    transaction.begin();
    db.createNativeQuery(
            "insert into tasket_party (tasket_id, person_id, side) values (?1, ?2, 'HELPER')")
        .setParameter(1, tasket.id())
        .setParameter(2, helper.person())
        .executeUpdate();
    transaction.commit();

    tell("tasket");

    assertThat(suggested()).doesNotContain(tasket.id());
  }

  private Optional<TasketView> shown() {
    return finder.find(helper, HALF_AN_HOUR).items().stream()
        .map(Fit::tasket)
        .filter(one -> one.id().equals(tasket.id()))
        .findFirst();
  }

  @Test
  void whatIsShownIsWhatTheTasketItselfShows() {
    assertThat(shown()).contains(taskets.get(helper, tasket.id()));
    Actor seated = somebody("seated");
    claims.claim(seated, open(2).id(), Optional.empty());

    assertThat(shown()).contains(taskets.get(helper, tasket.id()));
    assertThat(finder.find(helper, HALF_AN_HOUR).items())
        .extracting(Fit::tasket)
        .allSatisfy(one -> assertThat(one).isEqualTo(taskets.get(helper, one.id())));
  }

  @Test
  void whatAnotherServerWroteIsShownWithItsRowInTheLog() throws Exception {
    sql("update tasket_tasket set title = 'Another title' where id = ?1");
    assertThat(shown().map(one -> one.terms().title())).hasValue(tasket.terms().title());

    tell("tasket");

    assertThat(shown().map(one -> one.terms().title())).hasValue("Another title");
  }

  @Test
  void namesThatChangedWithoutAWordAreShownAfterTenMinutes() throws Exception {
    assertThat(shown().orElseThrow().owner().name()).isEqualTo("A former colleague");
    enter(aino(), "Aino");
    assertThat(shown().orElseThrow().owner().name()).isEqualTo("A former colleague");
    clock.forward(Duration.ofSeconds(601));

    assertThat(shown().orElseThrow().owner().name()).isEqualTo("Aino");
  }

  private void enter(Actor actor, String name) throws Exception {
    transaction.begin();
    db.createNativeQuery(
            "insert into tasket_person (id, version, source, directory_key, name, last_seen_at)"
                + " values (?1, 1, 'test', ?1, ?2, current_timestamp)")
        .setParameter(1, actor.person())
        .setParameter(2, name)
        .executeUpdate();
    transaction.commit();
  }

  @Test
  void aBoardThatAnotherServerHidIsSeenByNobodyElseFromThatMoment() throws Exception {
    sql("update tasket_board set state = 'PREPARED' where id = " + ITS_BOARD);
    assertThat(suggested()).as("no row yet").contains(tasket.id());

    tell("board");
    assertThat(suggested()).isEmpty();

    sql("update tasket_board set state = 'OPEN' where id = " + ITS_BOARD);
    tell("board");
    assertThat(suggested()).contains(tasket.id());
  }

  @Test
  void whoIsNoLongerInAnAudienceSeesNothingOfItFromThatMoment() throws Exception {
    sql(
        "insert into tasket_tasket_audience (tasket_id, sub_units, group_name)"
            + " values (?1, false, 'insiders')");
    tell("tasket");
    assertThat(suggested()).doesNotContain(tasket.id());

    enter(helper, "Helper");
    transaction.begin();
    db.createNativeQuery(
            "insert into tasket_membership (person_id, group_name) values (?1, 'insiders')")
        .setParameter(1, helper.person())
        .executeUpdate();
    transaction.commit();
    assertThat(suggested()).contains(tasket.id());

    sql("delete from tasket_membership where group_name = 'insiders' and ?1 is not null");
    assertThat(suggested()).doesNotContain(tasket.id());
  }

  /** As another server does for whatever it changes. */
  private void tell(String kind) throws Exception {
    String object = kind.equals("tasket") ? "id" : "board_id";
    sql(
        "insert into tasket_change (kind, object_id, board_id, at) select '"
            + kind
            + "', "
            + object
            + ", board_id, created_at from tasket_tasket where id = ?1");
  }

  @Test
  void whatIsNotInTheLogIsKnownSoon() throws Exception {
    sql("update tasket_tasket set planned_minutes = 240 where id = ?1");
    clock.forward(Duration.ofMinutes(61));

    suggested();

    assertThat(suggested()).doesNotContain(tasket.id());
  }

  @Test
  void whatIsGoneWithoutAWordIsForgottenSoon() throws Exception {
    sql("update tasket_tasket set state = 'PAUSED' where id = ?1");
    clock.forward(Duration.ofMinutes(61));

    suggested();
    sql("update tasket_tasket set state = 'OPEN' where id = ?1");

    assertThat(suggested()).doesNotContain(tasket.id());
  }

  @Test
  void whoeverDidNotAskForDaysReadsAllAnewSinceTheLogForgets() throws Exception {
    sql("update tasket_tasket set planned_minutes = 240 where id = ?1");
    clock.forward(Duration.ofDays(4));

    assertThat(suggested()).doesNotContain(tasket.id()).isEqualTo(suggested());
  }

  @Test
  void manyAtOnceAllSeeWhatWasThereBeforeTheyAsked() throws Exception {
    ExecutorService crowd = Executors.newFixedThreadPool(AT_ONCE);
    try {
      List<Callable<Boolean>> calls =
          IntStream.range(0, AT_ONCE * 5).<Callable<Boolean>>mapToObj(i -> this::finds).toList();
      for (Future<Boolean> found : crowd.invokeAll(calls)) {
        assertThat(found.get()).isTrue();
      }
    } finally {
      crowd.shutdownNow();
    }
  }

  /** Who waited long for others is shown what was known a moment ago, and asks again. */
  private boolean finds() {
    UUID mine = open().id();
    boolean found;
    long asked;
    do {
      asked = System.nanoTime();
      found = suggested().contains(mine);
    } while (!found && System.nanoTime() - asked >= SOON.toNanos());
    return found;
  }

  private void sql(String statement) throws Exception {
    transaction.begin();
    db.createNativeQuery(statement).setParameter(1, tasket.id()).executeUpdate();
    transaction.commit();
  }
}
