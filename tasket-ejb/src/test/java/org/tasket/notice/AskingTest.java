package org.tasket.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.claim.ClaimAction;
import org.tasket.claim.ClaimState;
import org.tasket.claim.ToldClaim;
import org.tasket.notice.NoticeView.Way;
import org.tasket.person.Actor;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;
import org.tasket.platform.Words;
import org.tasket.talk.TalkEvent;
import org.tasket.tasket.TasketAction;
import org.tasket.tasket.ToldTasket;
import org.tasket.tasket.ToldTasket.Sitting;

class AskingTest {

  private static final UUID TASKET = Ids.next();
  private static final UUID CLAIM = Ids.next();
  private static final UUID SESSION = Ids.next();
  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");
  private static final Instant AT = Instant.parse("2026-12-03T12:00:00Z");
  private static final Instant LATER = AT.plus(Duration.ofHours(3));
  private static final Instant UNTIL = AT.plus(Duration.ofHours(20));
  private static final Optional<UUID> NO_REMARK = Optional.empty();
  private static final Optional<String> NO_BOARD = Optional.empty();

  private static Notice notice(NoticeKind kind, Instant at) {
    return Notice.to(
        Ids.next(),
        kind,
        new Happening(
            new Object(),
            Ids.next(),
            Optional.of(TASKET),
            Optional.of(CLAIM),
            Optional.empty(),
            at));
  }

  private static Optional<ToldTasket> tasket(Instant until, boolean takes, TasketAction... open) {
    return Optional.of(
        new ToldTasket(
            TASKET, "A page", "en", true, false, true, Set.of(open), until, takes, List.of()));
  }

  private static Optional<ToldTasket> tasket() {
    return tasket(UNTIL, true);
  }

  private static Optional<ToldTasket> sitting(Instant start) {
    return Optional.of(
        new ToldTasket(
            TASKET,
            "A page",
            "en",
            false,
            false,
            true,
            Set.of(),
            UNTIL,
            true,
            List.of(
                new Sitting(Ids.next(), start.minusSeconds(60), HELSINKI),
                new Sitting(SESSION, start, HELSINKI))));
  }

  private static Optional<ToldClaim> claim(
      boolean own, boolean holdsSeat, boolean thanksShown, ClaimAction... open) {
    return Optional.of(
        new ToldClaim(
            CLAIM,
            SESSION,
            "A page",
            "en",
            own,
            ClaimState.ACTIVE,
            holdsSeat,
            Set.of(open),
            Optional.of(UNTIL),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            thanksShown,
            Optional.empty()));
  }

  private static Optional<ToldClaim> claim(ClaimAction... open) {
    return claim(false, true, false, open);
  }

  private static Asking asking(
      NoticeKind kind, Optional<ToldTasket> tasket, Optional<ToldClaim> claim) {
    return new Asking(notice(kind, AT), tasket, claim, NO_REMARK, LATER);
  }

  /** Whether there is still something to do. */
  @Nested
  class Over {

    @ParameterizedTest
    @CsvSource({
      "APPLIED, ACCEPT",
      "APPLICATION_WAITS, ACCEPT",
      "OWNER_SILENT, ACCEPT",
      "APPROVAL_WANTED, APPROVE",
      "APPROVAL_WAITS, APPROVE",
      "DELIVERY_WAITS, CONFIRM",
      "HOLD_ENDING, DELIVER",
      "OBJECTED, CORRECT"
    })
    void itIsOnceTheReaderCanNoLongerDoWhatIsAsked(NoticeKind kind, ClaimAction asked) {
      assertThat(asking(kind, tasket(), claim(asked)).isOver()).isFalse();
      assertThat(asking(kind, Optional.empty(), claim(asked)).isOver()).isFalse();
      assertThat(asking(kind, tasket(), claim(ClaimAction.WITHDRAW)).isOver()).isTrue();
      assertThat(asking(kind, tasket(), Optional.empty()).isOver()).isTrue();
    }

    @Test
    void aSubmittedTasketIsToBePublishedUntilSomebodyDid() {
      assertThat(
              asking(
                      NoticeKind.SUBMITTED,
                      tasket(UNTIL, true, TasketAction.PUBLISH),
                      Optional.empty())
                  .isOver())
          .isFalse();
      assertThat(asking(NoticeKind.SUBMITTED, tasket(), Optional.empty()).isOver()).isTrue();
      assertThat(asking(NoticeKind.SUBMITTED, Optional.empty(), Optional.empty()).isOver())
          .isTrue();
    }

    @Test
    void anEndIsNearUntilItComesOrIsMovedOrNoSeatIsLeft() {
      assertThat(ending(UNTIL, true)).isFalse();
      assertThat(ending(LATER, true)).isTrue();
      assertThat(ending(AT.plus(Duration.ofDays(14)), true)).isTrue();
      assertThat(ending(UNTIL, false)).isTrue();
    }

    private boolean ending(Instant until, boolean takes) {
      return asking(NoticeKind.ENDING_SOON, tasket(until, takes), Optional.empty()).isOver();
    }

    @Test
    void aSessionIsNearUntilItBeginsOrIsMovedOrTheSeatIsGivenBack() {
      assertThat(session(sitting(UNTIL), claim(true, true, false))).isFalse();
      assertThat(session(sitting(LATER), claim(true, true, false))).isTrue();
      assertThat(session(sitting(AT.plus(Duration.ofDays(3))), claim(true, true, false))).isTrue();
      assertThat(session(sitting(UNTIL), claim(true, false, false))).isTrue();
      assertThat(session(Optional.empty(), claim(true, true, false))).isTrue();
    }

    private boolean session(Optional<ToldTasket> tasket, Optional<ToldClaim> claim) {
      return asking(NoticeKind.SESSION_SOON, tasket, claim).isOver();
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIMED", "DELIVERED", "DECLINED", "CONFIRMED", "LAPSED", "EXPIRED"})
    void whatTellsSomethingIsNews(NoticeKind kind) {
      assertThat(asking(kind, tasket(), claim()).isOver()).isFalse();
    }
  }

  /** The time of which it reminds. */
  @Nested
  class OfATime {

    @ParameterizedTest
    @CsvSource({
      "APPLIED, ACCEPT, ANSWER_BY",
      "APPLICATION_WAITS, ACCEPT, ANSWER_BY",
      "APPROVAL_WANTED, APPROVE, ANSWER_BY",
      "APPROVAL_WAITS, APPROVE, ANSWER_BY",
      "DELIVERED, CONFIRM, ANSWER_BY",
      "DELIVERY_WAITS, CONFIRM, ANSWER_BY",
      "CONFIRMED, OBJECT, OBJECT_BY",
      "HOLD_ENDING, DELIVER, DELIVER_BY",
      "RETURNED, DELIVER, DELIVER_BY",
      "ADDED, DELIVER, DELIVER_BY",
      "ACCEPTED, DELIVER, DELIVER_BY",
      "APPROVED, DELIVER, DELIVER_BY",
      "MOVED_UP, DELIVER, DELIVER_BY"
    })
    void itIsThatByWhichTheReaderCanDoWhatIsAsked(
        NoticeKind kind, ClaimAction asked, Due.What what) {
      assertThat(asking(kind, tasket(), claim(asked)).due())
          .contains(new Due(what, UNTIL, Optional.empty()));
      assertThat(asking(kind, tasket(), claim()).due()).isEmpty();
      assertThat(new Asking(notice(kind, AT), tasket(), claim(asked), NO_REMARK, UNTIL).due())
          .isEmpty();
    }

    @Test
    void itIsTheEndOfATasketOfTheReaders() {
      assertThat(asking(NoticeKind.ENDING_SOON, tasket(), Optional.empty()).due())
          .contains(new Due(Due.What.ENDS, UNTIL, Optional.empty()));
    }

    /** The night after the reminder is an hour shorter, or longer. */
    @ParameterizedTest
    @ValueSource(strings = {"2028-03-26T14:00", "2028-10-29T14:00"})
    void itIsTheBeginningOfTheSessionAlsoAfterANightInWhichClocksChange(String beginning) {
      ZonedDateTime start = ZonedDateTime.of(LocalDateTime.parse(beginning), HELSINKI);
      Instant dayBefore = start.minusDays(1).toInstant();
      Asking asking =
          new Asking(
              notice(NoticeKind.SESSION_SOON, dayBefore),
              sitting(start.toInstant()),
              claim(true, true, false),
              NO_REMARK,
              dayBefore.plusSeconds(30));

      assertThat(asking.isOver()).isFalse();
      assertThat(asking.due())
          .contains(new Due(Due.What.BEGINS, start.toInstant(), Optional.of(HELSINKI)));
    }
  }

  /** The page where it is done. */
  @Nested
  class Leading {

    @ParameterizedTest
    @CsvSource({
      "APPLIED, ACCEPT, DECIDE, /taskets/T#helpers",
      "APPLICATION_WAITS, ACCEPT, DECIDE, /taskets/T#helpers",
      "OWNER_SILENT, ACCEPT, DECIDE, /approvals",
      "APPROVAL_WANTED, APPROVE, AGREE, /approvals",
      "APPROVAL_WAITS, APPROVE, AGREE, /approvals",
      "DELIVERED, CONFIRM, CONFIRM, /claims/C/confirm",
      "DELIVERY_WAITS, CONFIRM, CONFIRM, /claims/C/confirm",
      "HOLD_ENDING, DELIVER, DELIVER, /claims/C/deliver",
      "RETURNED, DELIVER, DELIVER, /claims/C/deliver",
      "LAPSED, DELIVER, DELIVER, /claims/C/deliver",
      "CANCELLED, DELIVER, DELIVER, /claims/C/deliver",
      "CONFIRMED, SHARE, SHARE_THANKS, /taskets/T#mine",
      "CONFIRMED, OBJECT, OBJECT, /claims/C/object",
      "OBJECTED, CORRECT, SETTLE, /claims/C/correct"
    })
    void itLeadsToThePageOnWhichItIsDoneAsLongAsItCanBe(
        NoticeKind kind, ClaimAction asked, Deed deed, String page) {
      String path = page.replace("T", TASKET.toString()).replace("C", CLAIM.toString());

      assertThat(asking(kind, tasket(), claim(asked)).way(NO_BOARD)).contains(new Way(path, deed));
      assertThat(asking(kind, tasket(), claim()).way(NO_BOARD))
          .contains(new Way("/taskets/" + TASKET, Deed.LOOK));
      assertThat(asking(kind, Optional.empty(), Optional.empty()).way(NO_BOARD)).isEmpty();
    }

    @Test
    void whatExpiredCanBeOpenedAgainAndWhatWaitsPublished() {
      assertThat(
              asking(NoticeKind.EXPIRED, tasket(UNTIL, true, TasketAction.RENEW), Optional.empty())
                  .way(NO_BOARD))
          .contains(new Way("/taskets/" + TASKET + "/renew", Deed.RENEW));
      assertThat(
              asking(
                      NoticeKind.SUBMITTED,
                      tasket(UNTIL, true, TasketAction.PUBLISH),
                      Optional.empty())
                  .way(NO_BOARD))
          .contains(new Way("/taskets/" + TASKET + "#manage", Deed.PUBLISH));
    }

    @Test
    void objectingHasATimeAndThanksHaveNone() {
      Asking both =
          asking(
              NoticeKind.CONFIRMED,
              tasket(),
              claim(true, true, false, ClaimAction.SHARE, ClaimAction.OBJECT));

      assertThat(both.way(NO_BOARD)).contains(new Way("/claims/" + CLAIM + "/object", Deed.OBJECT));
    }

    @Test
    void thanksThatAreShownAlreadyAreNotToBeShown() {
      assertThat(
              asking(NoticeKind.CONFIRMED, tasket(), claim(true, true, true, ClaimAction.SHARE))
                  .way(NO_BOARD))
          .contains(new Way("/taskets/" + TASKET, Deed.LOOK));
    }

    @Test
    void whoSeesNoLongerTheTasketOfTheirOwnClaimHasTheirOwnPage() {
      assertThat(
              asking(NoticeKind.DECLINED, Optional.empty(), claim(true, false, false))
                  .way(NO_BOARD))
          .contains(new Way("/me", Deed.LOOK));
    }

    @Test
    void aSupervisorWhoIsOnlyToKnowHasNoPageWhereTheySeeNoTasket() {
      assertThat(asking(NoticeKind.SUPERVISOR_INFORMED, Optional.empty(), claim()).way(NO_BOARD))
          .isEmpty();
    }

    @Test
    void whatIsAboutABoardLeadsThere() {
      assertThat(
              asking(NoticeKind.WEBHOOK_FAILED, Optional.empty(), Optional.empty())
                  .way(Optional.of("/boards/x/webhooks")))
          .contains(new Way("/boards/x/webhooks", Deed.LOOK));
    }

    private Optional<Way> saying(NoticeKind kind, boolean atWork) {
      ToldTasket seen = tasket().orElseThrow();
      ToldTasket tasket =
          new ToldTasket(
              seen.id(),
              seen.title(),
              seen.language(),
              seen.owned(),
              seen.managed(),
              atWork,
              seen.open(),
              seen.until(),
              seen.takes(),
              seen.sittings());
      return new Asking(
              notice(kind, AT), Optional.of(tasket), Optional.empty(), Optional.of(CLAIM), LATER)
          .way(NO_BOARD);
    }

    @Test
    void aQuestionLeadsToItsAnswerWhereOneCanBeGivenAndElseToItself() {
      Way itself =
          new Way("/taskets/" + TASKET + "?remark=" + CLAIM + "#remark-" + CLAIM, Deed.LOOK);

      assertThat(saying(NoticeKind.ASKED, true))
          .contains(new Way("/remarks/" + CLAIM + "/answer", Deed.ANSWER));
      assertThat(saying(NoticeKind.ASKED, false)).contains(itself);
      assertThat(saying(NoticeKind.ANSWERED, true)).contains(itself);
      assertThat(saying(NoticeKind.MENTIONED, true)).contains(itself);
      assertThat(asking(NoticeKind.ASKED, tasket(), Optional.empty()).way(NO_BOARD))
          .as("withdrawn or hidden")
          .contains(new Way("/taskets/" + TASKET, Deed.LOOK));
    }

    @Test
    void whatIsHiddenLeadsToItsPlaceAndIsNoNewsOnceItIsShownAgain() {
      Actor manager = new Actor(Ids.next(), Set.of(), WayIn.PAGE);
      UUID remark = Ids.next();
      TalkEvent event =
          new TalkEvent(TalkEvent.What.HIDDEN, remark, TASKET, Ids.next(), manager, AT, Set.of());
      Notice notice =
          Notice.to(
              Ids.next(),
              NoticeKind.REMARK_HIDDEN,
              new Happening(
                  event,
                  event.board(),
                  Optional.of(TASKET),
                  Optional.empty(),
                  Optional.empty(),
                  AT));
      Asking hidden = new Asking(notice, tasket(), Optional.empty(), NO_REMARK, LATER);
      Asking shown = new Asking(notice, tasket(), Optional.empty(), Optional.of(remark), LATER);

      assertThat(hidden.way(NO_BOARD))
          .contains(
              new Way("/taskets/" + TASKET + "?remark=" + remark + "#remark-" + remark, Deed.LOOK));
      assertThat(hidden.isOver()).isFalse();
      assertThat(shown.isOver()).isTrue();
    }

    private static Stream<Locale> languages() {
      return Words.LANGUAGES.stream();
    }

    @ParameterizedTest
    @EnumSource(Deed.class)
    void everyWayIsCalledSomethingInEachLanguage(Deed deed) {
      assertThat(languages().map(deed::label).distinct()).hasSize(3).noneMatch(String::isBlank);
    }
  }
}
