package org.tasket.slot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tasket.slot.SlotFixtures.NOW;
import static org.tasket.slot.SlotFixtures.at;
import static org.tasket.slot.SlotFixtures.mondays;
import static org.tasket.slot.SlotFixtures.offered;
import static org.tasket.slot.SlotFixtures.once;
import static org.tasket.slot.SlotFixtures.online;

import java.io.StringReader;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasket.platform.Fields;
import org.tasket.platform.InvalidInput;
import org.tasket.platform.Json;

class SlotTimeTest {

  private static Stretch from(String start, String end) {
    return new Stretch(Instant.parse(start), Instant.parse(end));
  }

  @Nested
  class EveryWeek {

    @Test
    void theHoursStayTheSameOverSummerTime() {
      List<Instant> starts =
          mondays("09:00", "10:00", "2027-04-30")
              .reachingInto(from("2027-03-20T00:00:00Z", "2027-04-01T00:00:00Z"))
              .map(Stretch::start)
              .toList();

      assertThat(starts)
          .containsExactly(
              Instant.parse("2027-03-22T07:00:00Z"), Instant.parse("2027-03-29T06:00:00Z"));
    }

    @Test
    void theLastDayBelongsToIt() {
      assertThat(
              mondays("09:00", "10:00", "2026-12-14")
                  .reachingInto(from("2026-12-01T00:00:00Z", "2027-01-31T00:00:00Z")))
          .hasSize(2);
    }

    @Test
    void whatHasBegunIsThereWithItsRest() {
      assertThat(
              mondays("09:00", "10:00", "2026-12-14")
                  .reachingInto(from("2026-12-07T07:30:00Z", "2026-12-07T07:40:00Z"))
                  .collect(Collectors.toList()))
          .containsExactly(from("2026-12-07T07:00:00Z", "2026-12-07T08:00:00Z"));
    }
  }

  @Test
  void midnightIsTheEndOfTheDay() {
    SlotTime late = mondays("22:00", "00:00", "2026-12-07");

    assertThat(late.minutes()).isEqualTo(120);
    assertThat(late.reachingInto(from("2026-12-01T00:00:00Z", "2026-12-31T00:00:00Z")))
        .containsExactly(from("2026-12-07T20:00:00Z", "2026-12-07T22:00:00Z"));
    assertThat(offered(online(late)).time()).isEqualTo(late);
  }

  @Nested
  class Changed {

    private static OfferSlot patched(String body, OfferSlot before) {
      return OfferSlot.patch(
          Fields.of(Json.createReader(new StringReader(body)).readObject()),
          offered(before).view(NOW),
          ZoneId.of(SlotFixtures.HELSINKI),
          NOW);
    }

    @Test
    void whatIsNotSentStays() {
      OfferSlot before = at("Turku", mondays("22:00", "00:00", "2026-12-14"));

      assertThat(patched("{}", before)).isEqualTo(before);
      assertThat(patched("{\"mayBeAsked\": true}", before))
          .isEqualTo(new OfferSlot(before.time(), false, before.place(), true));
      assertThat(patched("{\"place\": null}", before).place()).isEmpty();
      assertThat(patched("{\"weekly\": null, \"online\": true, \"once\": " + ONCE + "}", before))
          .isEqualTo(
              new OfferSlot(
                  Optional.of(once("2026-12-02T08:00:00Z", "2026-12-02T09:00:00Z")),
                  true,
                  before.place(),
                  false));
    }

    private static final String ONCE =
        "{\"start\": \"2026-12-02T08:00:00Z\", \"end\": \"2026-12-02T09:00:00Z\"}";

    @ParameterizedTest
    @ValueSource(
        strings = {
          "{\"weekly\": null}",
          "{\"once\": " + ONCE + ", \"weekly\": {\"weekday\": \"MONDAY\"}}",
          "{\"offeredAt\": \"2026-12-02T08:00:00Z\"}"
        })
    void aTimeThereIsAlways(String body) {
      OfferSlot before = at("Turku", mondays("22:00", "00:00", "2026-12-14"));

      assertThatThrownBy(() -> patched(body, before)).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aSlotIsAsItIsWishedForAndNothingElse() {
      Slot slot = offered(at("Turku", mondays("22:00", "00:00", "2026-12-14")));
      OfferSlot wish = online(once("2026-12-02T08:00:00Z", "2026-12-02T09:00:00Z"));
      SlotView before = slot.view(NOW);

      slot.become(wish.time().orElseThrow(), wish, NOW.plusSeconds(60));

      assertThat(slot.view(NOW))
          .isEqualTo(
              new SlotView(
                  before.id(),
                  before.version(),
                  wish.time().orElseThrow(),
                  true,
                  Optional.empty(),
                  false,
                  NOW,
                  true));
    }
  }

  @Nested
  class Limits {

    @ParameterizedTest
    @CsvSource({
      "2026-12-02T08:00:00Z, 2026-12-02T08:04:00Z, once.end",
      "2026-12-02T08:00:00Z, 2026-12-02T16:01:00Z, once.end",
      "2026-12-02T08:00:00Z, 2026-12-02T07:00:00Z, once.end",
      "2026-12-01T07:00:00Z, 2026-12-01T07:59:00Z, once.end",
      "2027-05-30T08:00:00Z, 2027-05-30T09:00:00Z, once.end"
    })
    void whatIsTooShortTooLongOverOrTooFarAheadIsRefused(String start, String end, String field) {
      assertThatThrownBy(() -> online(once(start, end)).check(NOW))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused -> assertThat(refused.errors()).extracting("field").containsExactly(field));
    }

    @ParameterizedTest
    @CsvSource({
      "09:00, 09:04, 2026-12-14, weekly.to",
      "09:00, 08:00, 2026-12-14, weekly.to",
      "09:00, 17:30, 2026-12-14, weekly.to",
      "09:00, 10:00, 2026-11-30, weekly.until",
      "09:00, 10:00, 2026-12-03, weekly.until",
      "09:00, 10:00, 2027-05-31, weekly.until"
    })
    void soIsAWeeklyTime(String from, String to, String until, String field) {
      assertThatThrownBy(() -> online(mondays(from, to, until)).check(NOW))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused -> assertThat(refused.errors()).extracting("field").containsExactly(field));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-12-02T08:00:00Z, 2026-12-02T08:05:00Z",
      "2026-12-02T08:00:00Z, 2026-12-02T16:00:00Z",
      "2026-12-01T08:01:00Z, 2026-12-01T09:00:00Z",
      "2026-12-01T07:00:00Z, 2026-12-01T08:01:00Z",
      "2027-05-30T07:00:00Z, 2027-05-30T08:00:00Z"
    })
    void whatIsJustLongShortOrSoonEnoughIsTaken(String start, String end) {
      assertThatCode(() -> online(once(start, end)).check(NOW)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
      "09:00, 09:05, 2026-12-14",
      "09:00, 17:00, 2026-12-14",
      "16:00, 00:00, 2026-12-14",
      "09:00, 10:00, 2026-12-07",
      "09:00, 10:00, 2027-05-30"
    })
    void soIsAWeeklyTimeThatComesAtAll(String from, String to, String until) {
      assertThatCode(() -> online(mondays(from, to, until)).check(NOW)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
      "09:00, 17:01, 2026-12-14, weekly.to",
      "15:59, 00:00, 2026-12-14, weekly.to",
      "00:00, 00:00, 2026-12-14, weekly.to",
      "09:00, 10:00, 2026-12-06, weekly.until",
      "09:00, 10:00, 2027-05-31, weekly.until"
    })
    void whatIsJustNotIsRefused(String from, String to, String until, String field) {
      assertThatThrownBy(() -> online(mondays(from, to, until)).check(NOW))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused -> assertThat(refused.errors()).extracting("field").containsExactly(field));
    }

    @ParameterizedTest
    @CsvSource({
      "2026-12-01T07:00:00Z, 2026-12-01T08:00:00Z, once.end",
      "2027-05-30T07:00:00Z, 2027-05-30T08:01:00Z, once.end"
    })
    void soIsWhatEndsNowOrAMinuteTooLate(String start, String end, String field) {
      assertThatThrownBy(() -> online(once(start, end)).check(NOW))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused -> assertThat(refused.errors()).extracting("field").containsExactly(field));
    }

    @ParameterizedTest
    @CsvSource({"199, true", "200, true", "201, false"})
    void aPlaceIsALine(int letters, boolean fits) {
      OfferSlot there = at("x".repeat(letters), mondays("09:00", "10:00", "2026-12-14"));

      if (fits) {
        assertThatCode(() -> there.check(NOW)).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(() -> there.check(NOW)).isInstanceOf(InvalidInput.class);
      }
    }

    @Test
    void itIsSomewhere() {
      OfferSlot nowhere =
          new OfferSlot(
              Optional.of(mondays("09:00", "10:00", "2026-12-14")), false, Optional.empty(), true);

      assertThatThrownBy(() -> nowhere.check(NOW))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused ->
                  assertThat(refused.errors()).extracting("code").containsExactly("slot.where"));
      online(mondays("09:00", "10:00", "2026-12-14")).check(NOW);
    }
  }

  @Nested
  class Sent {

    private static OfferSlot read(String body) {
      return OfferSlot.read(
          Fields.of(Json.createReader(new StringReader(body)).readObject()),
          ZoneId.of(SlotFixtures.HELSINKI),
          NOW);
    }

    @Test
    void withoutALastDayItHoldsAsLongAsCanBe() {
      OfferSlot read =
          read(
              "{\"weekly\": {\"weekday\": \"MONDAY\", \"from\": \"09:00\", \"to\": \"10:00\"},"
                  + " \"online\": true}");

      assertThat(read.time()).contains(mondays("09:00", "10:00", "2027-05-30"));
      assertThat(read.mayBeAsked()).isFalse();
      read.check(NOW);
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "{}; once",
          "{\"weekly\": {\"from\": \"nine\"}}; weekly.from",
          "{\"weekly\": {\"until\": \"soon\"}}; weekly.until",
          "{\"weekly\": {\"weekday\": \"FUNDAY\"}}; weekly.weekday",
          "{\"weekly\": {}, \"person\": \"x\"}; person"
        })
    void whatCannotBeReadIsNamed(String body, String field) {
      assertThatThrownBy(() -> read(body))
          .isInstanceOfSatisfying(
              InvalidInput.class,
              refused -> assertThat(refused.errors()).extracting("field").contains(field));
    }
  }
}
