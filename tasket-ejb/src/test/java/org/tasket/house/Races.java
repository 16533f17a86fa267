package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.bertil;
import static org.tasket.house.Everyone.david;
import static org.tasket.house.Everyone.somebody;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardKeeping;
import org.tasket.board.Boards;
import org.tasket.board.EditBoard;
import org.tasket.board.OpenBoard;
import org.tasket.calendar.CalendarAddresses;
import org.tasket.claim.Applications;
import org.tasket.claim.ClaimList;
import org.tasket.claim.ClaimSeat;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ClaimView;
import org.tasket.claim.Claims;
import org.tasket.claim.Confirmation;
import org.tasket.claim.Delivery;
import org.tasket.howto.HowtoKeeping;
import org.tasket.howto.HowtoTerms;
import org.tasket.ledger.Ledger;
import org.tasket.person.Actor;
import org.tasket.platform.Job;
import org.tasket.platform.Reason;
import org.tasket.platform.TasketException;
import org.tasket.platform.Words;
import org.tasket.skill.SkillKeeping;
import org.tasket.skill.SkillTerms;
import org.tasket.skill.Skills;
import org.tasket.slot.OfferSlot;
import org.tasket.slot.SlotInvitations;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.Slots;
import org.tasket.talk.Talk;
import org.tasket.tasket.TasketState;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tip.Tips;

/** Many at once on the same rows: exactly the right number succeed, the rest hear why not. */
abstract class Races {

  private static final String YES = "yes";
  private static final int QUESTIONS_OF_ONE = 20;
  private static final ClaimSeat IN_LINE = new ClaimSeat(Optional.empty(), true, false);

  @Inject Boards boards;
  @Inject BoardKeeping keeping;
  @Inject Taskets taskets;
  @Inject Claims claims;
  @Inject Applications applications;
  @Inject ClaimList claimList;
  @Inject @Any Instance<Job> jobs;
  @Inject Ledger ledger;
  @Inject CalendarAddresses addresses;
  @Inject SkillKeeping skillKeeping;
  @Inject Skills skills;
  @Inject Tips tips;
  @Inject Slots slots;
  @Inject SlotInvitations invitations;
  @Inject HowtoKeeping howtos;
  @Inject Talk talk;
  @Inject Reports people;
  @Inject SettableClock clock;

  /** A house for the tests of one class. */
  static WebArchive houseFor(Class<?>... tests) {
    return House.alone(tests)
        .addClasses(Races.class, Reports.class, TasketWishes.class, BoardFixtures.class);
  }

  private TasketView open(int seats) {
    TasketView draft = taskets.post(aino(), "everyone", TasketWishes.seats(seats, clock.now()));
    return taskets.publish(aino(), draft.id());
  }

  /** Does all at the same moment; the code of what was refused, or yes. */
  private static List<String> atOnce(List<Callable<?>> deeds) {
    ExecutorService threads = Executors.newFixedThreadPool(deeds.size());
    CountDownLatch start = new CountDownLatch(1);
    try {
      List<Future<String>> answers = new ArrayList<>();
      for (Callable<?> deed : deeds) {
        answers.add(threads.submit(() -> answer(start, deed)));
      }
      start.countDown();
      List<String> told = new ArrayList<>();
      for (Future<String> answer : answers) {
        told.add(answer.get());
      }
      return told;
    } catch (InterruptedException | ExecutionException unexpected) {
      throw new AssertionError("something else than a refusal", unexpected);
    } finally {
      threads.shutdownNow();
    }
  }

  private static String answer(CountDownLatch start, Callable<?> deed) throws Exception {
    start.await();
    try {
      deed.call();
      return YES;
    } catch (TasketException refused) {
      return refused.code();
    }
  }

  @Test
  void aSeatIsNeverGivenTwice() {
    TasketView tasket = open(1);

    List<String> answers =
        atOnce(
            IntStream.range(0, 50)
                .<Callable<?>>mapToObj(
                    i -> () -> claims.claim(somebody("h" + i), tasket.id(), Optional.empty()))
                .toList());

    assertThat(answers).filteredOn(YES::equals).hasSize(1);
    assertThat(answers).filteredOn("tasket.full"::equals).hasSize(49);
    assertThat(taskets.get(aino(), tasket.id()).seatsFree()).isZero();
    assertThat(claimList.ofTasket(aino(), tasket.id(), 100, Optional.empty()).items()).hasSize(1);
  }

  @Test
  void aDoubleClickTakesOneSeat() {
    TasketView tasket = open(10);

    List<String> answers =
        atOnce(
            IntStream.range(0, 8)
                .<Callable<?>>mapToObj(
                    i -> () -> claims.claim(bertil(), tasket.id(), Optional.empty()))
                .toList());

    assertThat(answers).filteredOn(YES::equals).hasSize(1);
    assertThat(answers).isSubsetOf(YES, "claim.already", "conflict");
    assertThat(taskets.get(aino(), tasket.id()).seatsFree()).isEqualTo(9);
  }

  @Test
  void ofManyAddressesForACalendarOneIsOpen() {
    Actor person = somebody("one with a calendar");

    List<String> answers =
        atOnce(
            IntStream.range(0, 8)
                .<Callable<?>>mapToObj(i -> () -> addresses.make(person))
                .toList());

    assertThat(answers).contains(YES).isSubsetOf(YES, "conflict");
    assertThat(addresses.mine(person)).isPresent();
  }

  private UUID skill() {
    String name = "Skill " + System.nanoTime();
    Map<Locale, String> names = new HashMap<>();
    Words.LANGUAGES.forEach(language -> names.put(language, name));
    return skillKeeping.add(david(), new SkillTerms(names, Map.of(), Set.of())).id();
  }

  @Test
  void ofTwoSkillsThatAreMergedIntoEachOtherOneStaysOnTheList() {
    UUID one = skill();
    UUID other = skill();

    List<String> answers =
        atOnce(
            List.of(
                () -> skillKeeping.merge(david(), one, other),
                () -> skillKeeping.merge(david(), other, one)));

    assertThat(answers).filteredOn(YES::equals).hasSize(1);
    assertThat(List.of(one, other))
        .filteredOn(id -> skills.get(david(), id).mergedInto().isEmpty())
        .hasSize(1);
  }

  @Test
  void tenConfirmsBookOnce() {
    TasketView tasket = open(1);
    ClaimView claim = claims.claim(somebody("once"), tasket.id(), Optional.empty());
    claims.deliver(somebody("once"), claim.id(), Delivery.of(15, null));

    List<String> answers =
        atOnce(
            IntStream.range(0, 10)
                .<Callable<?>>mapToObj(
                    i ->
                        () ->
                            claims.confirm(
                                aino(), claim.id(), Confirmation.of(null, null, null, null)))
                .toList());

    assertThat(answers).filteredOn(YES::equals).hasSize(1);
    assertThat(ledger.mine(somebody("once"), 10, Optional.empty()).items()).hasSize(1);
  }

  @Test
  void theLastTwoConfirmsAtOnceCompleteTheTasket() {
    for (int round = 0; round < 5; round++) {
      TasketView tasket = open(2);
      List<Callable<?>> confirms = new ArrayList<>();
      for (String helper : List.of("left" + round, "right" + round)) {
        ClaimView claim = claims.claim(somebody(helper), tasket.id(), Optional.empty());
        claims.deliver(somebody(helper), claim.id(), Delivery.of(15, null));
        confirms.add(
            () -> claims.confirm(aino(), claim.id(), Confirmation.of(null, null, null, null)));
      }

      assertThat(atOnce(confirms)).containsOnly(YES);
      assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.COMPLETED);
    }
  }

  @Test
  void aClaimNeverStaysActiveOnACancelledTasket() {
    Reason reason = Reason.required("Not needed", null);
    for (int round = 0; round < 10; round++) {
      TasketView tasket = open(5);
      List<Callable<?>> deeds = new ArrayList<>();
      deeds.add(() -> taskets.cancel(aino(), tasket.id(), Optional.of(reason)));
      for (int i = 0; i < 5; i++) {
        String helper = "late" + i;
        deeds.add(() -> claims.claim(somebody(helper), tasket.id(), Optional.empty()));
      }

      atOnce(deeds);

      assertThat(taskets.get(aino(), tasket.id()).state()).isEqualTo(TasketState.CANCELLED);
      assertThat(claimList.ofTasket(aino(), tasket.id(), 100, Optional.empty()).items())
          .allMatch(claim -> claim.state() == ClaimState.CANCELLED);
      assertThat(taskets.get(aino(), tasket.id()).seatsFree()).isEqualTo(5);
    }
  }

  @Test
  void seatsFreedAtOnceGoToAsManyInLine() {
    Reason reason = Reason.required("Not needed", null);
    for (int round = 0; round < 5; round++) {
      TasketView tasket = open(2);
      List<Callable<?>> withdrawals = new ArrayList<>();
      for (String helper : List.of("quick" + round, "quicker" + round)) {
        ClaimView claim = claims.claim(somebody(helper), tasket.id(), Optional.empty());
        withdrawals.add(() -> claims.withdraw(somebody(helper), claim.id(), reason));
      }
      for (int i = 0; i < 3; i++) {
        claims.claim(somebody("line" + i), tasket.id(), IN_LINE);
      }

      assertThat(atOnce(withdrawals)).containsOnly(YES);

      assertThat(states(tasket, "line0", "line1", "line2"))
          .containsExactly(ClaimState.ACTIVE, ClaimState.ACTIVE, ClaimState.WAITING);
      assertThat(taskets.get(aino(), tasket.id()).seatsFree()).isZero();
    }
  }

  private List<ClaimState> states(TasketView tasket, String... helpers) {
    return Stream.of(helpers)
        .map(
            helper ->
                claimList.ofTasket(somebody(helper), tasket.id(), 1, Optional.empty()).items())
        .map(claimed -> claimed.get(0).state())
        .toList();
  }

  @Test
  void nobodyWaitsBesideAFreeSeat() {
    Reason reason = Reason.required("Not needed", null);
    for (int round = 0; round < 10; round++) {
      TasketView tasket = open(1);
      ClaimView first = claims.claim(somebody("first"), tasket.id(), Optional.empty());
      List<Callable<?>> deeds = new ArrayList<>();
      deeds.add(() -> claims.withdraw(somebody("first"), first.id(), reason));
      for (int i = 0; i < 5; i++) {
        String helper = "comer" + i;
        deeds.add(() -> claims.claim(somebody(helper), tasket.id(), IN_LINE));
      }

      assertThat(atOnce(deeds)).containsOnly(YES);

      List<ClaimState> states =
          claimList.ofTasket(aino(), tasket.id(), 100, Optional.empty()).items().stream()
              .map(ClaimView::state)
              .toList();
      assertThat(states).filteredOn(ClaimState.ACTIVE::equals).hasSize(1);
      assertThat(states).filteredOn(ClaimState.WAITING::equals).hasSize(4);
      assertThat(taskets.get(aino(), tasket.id()).seatsFree()).isZero();
    }
  }

  @Test
  void aLimitOfLiveClaimsHoldsAlsoAtOnce() {
    String slug = "limited-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", "MICRO_WORK"));
    keeping.edit(
        david(),
        slug,
        boards.get(david(), slug).version(),
        EditBoard.rules(BoardFixtures.json("{'limits': {'liveClaims': 1}}")));
    List<Callable<?>> deeds = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      TasketView draft = taskets.post(aino(), slug, TasketWishes.seats(1, clock.now()));
      taskets.publish(aino(), draft.id());
      deeds.add(() -> claims.claim(somebody("greedy"), draft.id(), Optional.empty()));
    }

    List<String> answers = atOnce(deeds);

    assertThat(answers).filteredOn(YES::equals).hasSize(1);
    assertThat(answers).isSubsetOf(YES, "claim.limit", "conflict");
  }

  @Test
  void theClockAndTheOwnerAnswerADeliveryOnce() {
    Instant before = clock.now();
    try {
      TasketView tasket = open(1);
      ClaimView claim = claims.claim(somebody("timely"), tasket.id(), Optional.empty());
      claims.deliver(somebody("timely"), claim.id(), Delivery.of(15, null));
      clock.forward(Duration.ofDays(5));
      Job confirming = job("claim.confirm");

      List<String> answers =
          atOnce(
              List.of(
                  () -> claims.confirm(aino(), claim.id(), Confirmation.of(null, null, null, null)),
                  () -> confirming.doTo(claim.id()),
                  () -> confirming.doTo(claim.id())));

      assertThat(answers).isSubsetOf(YES, "claim.state", "conflict");
      assertThat(ledger.mine(somebody("timely"), 10, Optional.empty()).items()).hasSize(1);
    } finally {
      clock.set(before);
    }
  }

  /** Whoever is first: the seat is the helper's, or free. */
  @Test
  void theClockAndTheSupervisorDecideOnASeatOnce() {
    Instant before = clock.now();
    String slug = "approving-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", "MICRO_WORK"));
    keeping.edit(
        david(),
        slug,
        boards.get(david(), slug).version(),
        EditBoard.rules(BoardFixtures.json("{'supervisor': 'APPROVE'}")));
    people.supervises("slow", "report");
    try {
      for (int times = 0; times < 10; times++) {
        TasketView draft = taskets.post(aino(), slug, TasketWishes.seats(1, clock.now()));
        TasketView tasket = taskets.publish(aino(), draft.id());
        ClaimView claim = claims.claim(somebody("report"), tasket.id(), Optional.empty());
        clock.forward(Duration.ofDays(5));
        Job lapsing = job("claim.unapproved");

        List<String> answers =
            atOnce(
                List.of(
                    () -> applications.approve(somebody("slow"), claim.id()),
                    () -> lapsing.doTo(claim.id()),
                    () -> lapsing.doTo(claim.id())));

        assertThat(answers).isSubsetOf(YES, "claim.state", "conflict");
        ClaimState state = claimList.get(aino(), claim.id()).state();
        assertThat(state).isIn(ClaimState.ACTIVE, ClaimState.LAPSED);
        assertThat(answers.get(0).equals(YES)).isEqualTo(state == ClaimState.ACTIVE);
        assertThat(taskets.get(aino(), tasket.id()).seatsFree())
            .isEqualTo(state == ClaimState.ACTIVE ? 0 : 1);
      }
    } finally {
      clock.set(before);
    }
  }

  private Job job(String name) {
    return jobs.stream().filter(job -> job.name().equals(name)).findAny().orElseThrow();
  }

  @Test
  void nobodyHearsOfMoreThanTenTipsAlsoAtOnce() {
    Actor reader = somebody("popular");
    people.isThere("popular");
    List<TasketView> told = IntStream.range(0, 14).mapToObj(i -> open(1)).toList();

    List<String> answers =
        atOnce(
            IntStream.range(0, told.size())
                .<Callable<?>>mapToObj(
                    i -> () -> tell(somebody("teller" + i), told.get(i).id(), "popular"))
                .toList());

    assertThat(answers).containsOnly(YES);
    assertThat(told).filteredOn(tasket -> !tips.heard(reader, tasket.id()).isEmpty()).hasSize(10);
  }

  @Test
  void twoWhoTellEachOtherAtOnceBothDo() {
    people.isThere("one");
    people.isThere("other");
    List<Callable<?>> deeds = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      UUID tasket = open(1).id();
      deeds.add(() -> tell(somebody("one"), tasket, "other"));
      deeds.add(() -> tell(somebody("other"), tasket, "one"));
    }

    assertThat(atOnce(deeds)).containsOnly(YES);
  }

  @Test
  void nobodyOffersMoreThanTwentyTimesAlsoAtOnce() {
    Actor generous = somebody("generous");
    people.isThere("generous");
    for (int i = 1; i < Slots.MOST; i++) {
      slots.offer(generous, tomorrow());
    }

    List<String> answers =
        atOnce(
            IntStream.range(0, 16)
                .<Callable<?>>mapToObj(i -> () -> slots.offer(generous, tomorrow()))
                .toList());

    assertThat(answers).filteredOn(YES::equals).hasSize(1);
    assertThat(answers).filteredOn("input"::equals).hasSize(15);
    assertThat(slots.mine(generous)).hasSize(Slots.MOST);
    slots.mine(generous).forEach(slot -> slots.takeBack(generous, slot.id()));
  }

  private OfferSlot tomorrow() {
    Instant start = clock.now().plus(Duration.ofDays(1));
    return new OfferSlot(
        Optional.of(new Once(start, start.plus(Duration.ofHours(1)), "Europe/Helsinki")),
        true,
        Optional.empty(),
        true);
  }

  @Test
  void nobodyAsksMoreThanTwentyInADayAlsoAtOnce() {
    people.isThere("asking");
    List<String> names = IntStream.range(0, 8).mapToObj(i -> "asked" + i).toList();
    names.forEach(people::isThere);
    names.forEach(name -> slots.offer(somebody(name), tomorrow()));
    List<Callable<?>> deeds = new ArrayList<>();
    for (int i = 0; i < 24; i++) {
      UUID person = KnownPeople.idFor(names.get(i % names.size()));
      Actor asking = somebody("asking");
      TasketView draft = taskets.post(asking, "everyone", TasketWishes.seats(1, clock.now()));
      TasketView tasket = taskets.publish(asking, draft.id());
      deeds.add(() -> invitations.invite(asking, tasket.id(), person));
    }

    List<String> answers = atOnce(deeds);

    assertThat(answers).filteredOn(YES::equals).hasSize(SlotInvitations.ASKING_MOST);
    assertThat(answers).filteredOn("slot.asking.enough"::equals).hasSize(4);
    names.stream()
        .map(Everyone::somebody)
        .forEach(one -> slots.mine(one).forEach(slot -> slots.takeBack(one, slot.id())));
  }

  @Test
  void aBoardHasNoMorePagesThanItMayAlsoAtOnce() {
    String slug = "shelf-" + System.nanoTime();
    keeping.open(david(), OpenBoard.of(slug, "A board", "MICRO_WORK"));
    HowtoTerms terms = new HowtoTerms("How to", "Short.", "en", Optional.empty());
    for (int i = 0; i < HowtoKeeping.MOST - 1; i++) {
      howtos.write(david(), slug, terms, Optional.empty());
    }

    List<String> answers =
        atOnce(
            IntStream.range(0, 6)
                .<Callable<?>>mapToObj(
                    i -> () -> howtos.write(david(), slug, terms, Optional.empty()))
                .toList());

    assertThat(answers).filteredOn(YES::equals).hasSize(1);
    assertThat(answers).filteredOn("howto.many"::equals).hasSize(5);
  }

  @Test
  void nobodyHasMoreThanTwentyQuestionsAboutATasketAlsoAtOnce() {
    Actor curious = somebody("curious");
    people.isThere("curious");
    UUID tasket = open(1).id();
    for (int i = 1; i < QUESTIONS_OF_ONE; i++) {
      talk.ask(curious, tasket, "Why?");
    }

    List<String> answers =
        atOnce(
            IntStream.range(0, 8)
                .<Callable<?>>mapToObj(i -> () -> talk.ask(curious, tasket, "Why?"))
                .toList());

    assertThat(answers).filteredOn(YES::equals).hasSize(1);
    assertThat(answers).filteredOn("remark.many"::equals).hasSize(7);
  }

  private Actor tell(Actor teller, UUID tasket, String reader) {
    tips.give(teller, tasket, KnownPeople.idFor(reader), Optional.empty());
    return teller;
  }
}
