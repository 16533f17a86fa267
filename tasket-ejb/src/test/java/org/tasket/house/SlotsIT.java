package org.tasket.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.house.Everyone.aino;
import static org.tasket.house.Everyone.somebody;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.tasket.board.Audience;
import org.tasket.claim.Claims;
import org.tasket.person.Actor;
import org.tasket.person.PersonView;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.NotFound;
import org.tasket.platform.RuleBroken;
import org.tasket.platform.Stale;
import org.tasket.slot.OfferSlot;
import org.tasket.slot.SlotInvitations;
import org.tasket.slot.SlotTime;
import org.tasket.slot.SlotTime.Once;
import org.tasket.slot.SlotTime.Weekly;
import org.tasket.slot.SlotView;
import org.tasket.slot.Slots;
import org.tasket.slot.SupplyView;
import org.tasket.tasket.BoardTerms;
import org.tasket.tasket.TasketView;
import org.tasket.tasket.TasketWishes;
import org.tasket.tasket.Taskets;
import org.tasket.tasket.Wishes;

/** Owners see that there are five or more, and never that there are four, nor who they are. */
@ExtendWith(ArquillianExtension.class)
class SlotsIT {

  private static final List<Actor> PEOPLE =
      IntStream.range(0, 8).mapToObj(i -> somebody("offers-" + i)).toList();

  private static final Actor FIFTH = PEOPLE.get(4);

  @Inject Slots slots;
  @Inject SlotInvitations invitations;
  @Inject Taskets taskets;
  @Inject Claims claims;
  @Inject SettableClock clock;
  @Inject ManySlots many;

  private TasketView tasket;
  private SupplyView ofNobody;

  @Deployment
  static WebArchive house() {
    return House.asNew();
  }

  @BeforeEach
  void nobodyOffersAnything() {
    tasket = open(wishes());
    ofNobody = supply();
  }

  @AfterEach
  void takeAllBack() {
    many.removeAll();
  }

  private Wishes wishes() {
    return TasketWishes.seats(3, clock.now());
  }

  private TasketView open(Wishes wishes) {
    return taskets.publish(aino(), taskets.post(aino(), "everyone", wishes).id());
  }

  private SupplyView supply() {
    return invitations.supply(aino(), tasket.id());
  }

  private SlotTime tomorrow() {
    return new Once(
        clock.now().plus(Duration.ofHours(24)),
        clock.now().plus(Duration.ofHours(25)),
        "Europe/Helsinki");
  }

  private SlotView offer(Actor who, boolean mayBeAsked) {
    return slots.offer(
        who, new OfferSlot(Optional.of(tomorrow()), true, Optional.empty(), mayBeAsked));
  }

  private List<SlotView> silently(int people) {
    return PEOPLE.subList(0, people).stream().map(one -> offer(one, false)).toList();
  }

  @Test
  void fourAreAsNoneAndAFifthIsSaidUntilThatOneIsGone() {
    silently(4);
    assertThat(supply()).isEqualTo(ofNobody);

    SlotView fifth = offer(PEOPLE.get(4), false);
    assertThat(supply().others().atLeast()).isEqualTo(5);
    assertThat(supply().askable()).isEmpty();

    slots.takeBack(PEOPLE.get(4), fifth.id());
    assertThat(supply()).isEqualTo(ofNobody);
  }

  @Test
  void peopleAreCountedAndNotTheirSlots() {
    silently(4);
    silently(4);

    assertThat(supply()).isEqualTo(ofNobody);
  }

  @Test
  void whoAgreedToBeAskedIsNamedAndInNoFigure() {
    silently(4);
    List<Actor> agreed = PEOPLE.subList(4, 7);
    agreed.forEach(one -> offer(one, true));

    assertThat(supply().others()).isEqualTo(ofNobody.others());
    assertThat(supply().askable())
        .extracting(PersonView::id)
        .containsExactlyInAnyOrderElementsOf(agreed.stream().map(Actor::person).toList());

    offer(PEOPLE.get(7), false);
    assertThat(supply().others().atLeast()).isEqualTo(5);
    assertThat(supply().askable()).hasSameSizeAs(agreed);
  }

  @Test
  void whoDidNotAgreeCannotBeAsked() {
    silently(5);

    assertThatThrownBy(() -> invitations.invite(aino(), tasket.id(), PEOPLE.get(0).person()))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  void aSlotOfEveryWeekCountsWhereItIsLongEnough() {
    silently(4);
    slots.offer(PEOPLE.get(4), tuesdays(LocalTime.of(9, 20)));
    assertThat(supply()).isEqualTo(ofNobody);

    slots.offer(PEOPLE.get(4), tuesdays(LocalTime.of(9, 30)));
    assertThat(supply().others().atLeast()).isEqualTo(5);
  }

  private OfferSlot tuesdays(LocalTime to) {
    LocalDate last = clock.now().atZone(ZoneOffset.UTC).toLocalDate().plusDays(90);
    Weekly time = new Weekly(DayOfWeek.TUESDAY, LocalTime.of(9, 0), to, "Europe/Helsinki", last);
    return new OfferSlot(Optional.of(time), true, Optional.empty(), false);
  }

  /** As a co-owner they see it, which is no reason to count them either. */
  @Test
  void whoIsOutsideTheAudienceIsNotCounted() {
    silently(5);
    assertThat(supply().others().atLeast()).isEqualTo(5);
    members(PEOPLE.subList(0, 4), "translators");
    Wishes forTranslators = only("Translators");

    tasket = open(forTranslators);
    assertThat(supply()).isEqualTo(ofNobody);
    tasket = open(TasketWishes.shared(forTranslators, FIFTH.person().toString()));
    assertThat(supply()).isEqualTo(ofNobody);
  }

  /** Else the figure would tell who the fifth is. */
  @Test
  void whoComesToHelpOrToOwnItTooStillCounts() {
    silently(5);
    SupplyView before = supply();
    assertThat(before.others().atLeast()).isEqualTo(5);

    claims.claim(FIFTH, tasket.id(), Optional.empty());
    assertThat(supply()).isEqualTo(before);

    tasket = open(TasketWishes.shared(wishes(), FIFTH.person().toString()));
    assertThat(supply()).isEqualTo(before);
  }

  @Test
  void whoAgreedAndHelpsIsNamedNoMoreAndNotAsked() {
    Actor agreed = PEOPLE.get(6);
    silently(4);
    offer(agreed, true);
    assertThat(supply().askable()).extracting(PersonView::id).contains(agreed.person());

    claims.claim(agreed, tasket.id(), Optional.empty());

    assertThat(supply()).isEqualTo(ofNobody);
    assertThatThrownBy(() -> invitations.invite(aino(), tasket.id(), agreed.person()))
        .isInstanceOf(InvalidInput.class);
  }

  /** Else a slot of one's own would tell that there are four others. */
  @Test
  void whoLooksIsNotCounted() {
    silently(4);
    offer(aino(), false);

    assertThat(supply()).isEqualTo(ofNobody);
  }

  /** Who agreed offered their time long before a thousand others. */
  @Test
  void whoIsOfTheAudienceIsFoundBehindAnyNumberOfOthers() {
    List<Actor> surveyors = PEOPLE.subList(0, 7);
    List<SlotView> theirs = silently(5);
    offer(PEOPLE.get(5), true);
    offer(PEOPLE.get(6), true);
    members(surveyors, "surveyors");
    many.like(theirs.get(0).id(), 1_001);

    tasket = open(only("Surveyors"));

    assertThat(supply().others().atLeast()).isEqualTo(5);
    assertThat(supply().askable())
        .extracting(PersonView::id)
        .containsExactlyInAnyOrder(PEOPLE.get(5).person(), PEOPLE.get(6).person());
  }

  /** The database knows words of places, and not what they are together. */
  @Test
  void whoIsElsewhereStandsInNobodysWay() {
    PEOPLE.subList(0, 5).forEach(one -> offerAt("Helsinki", one));
    many.like(offerAt("Kirkkokatu 3, Turku", PEOPLE.get(5)).id(), 1_001);
    many.like(offerAt("Utsjoki", PEOPLE.get(6)).id(), 1_001);

    tasket = open(TasketWishes.at("Helsinki, Kirkkokatu 3", wishes()));

    assertThat(supply().others().atLeast()).isEqualTo(5);
    assertThat(supply().askable()).isEmpty();
  }

  private SlotView offerAt(String place, Actor who) {
    OfferSlot there = new OfferSlot(Optional.of(tomorrow()), false, Optional.of(place), false);
    return slots.offer(who, there);
  }

  @Test
  void whoAgreedCanBeAskedThoughOthersAreNamedFirst() {
    SlotView first = offer(PEOPLE.get(0), true);
    many.like(first.id(), 2_400);

    assertThat(supply().askable()).hasSize(100);
    assertThat(supply().others().atLeast()).isEqualTo(100);
    assertThat(invitations.invite(aino(), tasket.id(), PEOPLE.get(0).person()).asked())
        .extracting(PersonView::id)
        .containsExactly(PEOPLE.get(0).person());
  }

  @Test
  void whatIsChangedIsAnotherOfferUntilItIsOver() {
    silently(4);
    SlotView fifth = offer(FIFTH, false);
    OfferSlot elsewhere =
        new OfferSlot(Optional.of(fifth.time()), false, Optional.of("Utsjoki"), false);

    SlotView there = slots.change(FIFTH, fifth.id(), fifth.version(), elsewhere);
    assertThat(supply()).isEqualTo(ofNobody);
    assertThatThrownBy(() -> slots.change(FIFTH, fifth.id(), fifth.version(), elsewhere))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(() -> slots.change(aino(), fifth.id(), there.version(), elsewhere))
        .isInstanceOf(NotFound.class);

    Instant now = clock.now();
    clock.forward(Duration.ofHours(25));
    assertThat(slots.mine(FIFTH)).isEmpty();
    assertThat(slots.over(FIFTH)).extracting(SlotView::id).containsExactly(fifth.id());
    assertThatThrownBy(() -> slots.change(FIFTH, fifth.id(), there.version(), elsewhere))
        .isInstanceOf(RuleBroken.class);
    clock.set(now);
  }

  private void members(List<Actor> people, String group) {
    many.members(people.stream().map(Actor::person).toList(), group);
  }

  private Wishes only(String group) {
    return TasketWishes.onBoard(
        wishes(),
        new BoardTerms(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            BoardTerms.NONE.extra(),
            new Audience(List.of(), Set.of(group))));
  }
}
