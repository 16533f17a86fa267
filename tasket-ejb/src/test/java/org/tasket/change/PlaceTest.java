package org.tasket.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PlaceTest {

  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

  @Test
  void goesOnToTheGreatestNumber() {
    Place place = Place.START.having(List.of(1L, 2L, 3L), NOW);

    assertThat(place.last()).isEqualTo(3);
    assertThat(place.awaited()).isEmpty();
  }

  @Test
  void asksAgainForWhatWasLeftOut() {
    Place place = Place.START.having(List.of(1L, 2L, 5L), NOW);

    assertThat(place.last()).isEqualTo(5);
    assertThat(place.awaited()).containsExactly(3L, 4L);
  }

  @Test
  void staysWhereItIsWhenAnEarlierNumberComesLater() {
    Place place = Place.START.having(List.of(1L, 3L), NOW).having(List.of(2L), NOW.plusSeconds(1));

    assertThat(place.last()).isEqualTo(3);
    assertThat(place.awaited()).isEmpty();
  }

  @Test
  void givesUpWhatNoTransactionCanHaveAnyMore() {
    Place place = Place.START.having(List.of(1L, 3L), NOW);
    Instant over = NOW.plus(Place.AWAITED);

    assertThat(place.having(List.of(), over.minusMillis(1)).awaited()).containsExactly(2L);
    assertThat(place.having(List.of(), over).awaited()).isEmpty();
  }

  @Test
  void awaitsNoMoreThanCanBeAskedForAtOnce() {
    List<Long> everySecond = LongStream.range(1, 2_000).map(n -> n * 2).boxed().toList();
    Place place = Place.START.having(everySecond, NOW);

    assertThat(place.awaited()).hasSizeLessThanOrEqualTo(Place.MISSING_MOST);
    assertThat(place.awaited()).contains(3_997L);
  }

  @Test
  void aJumpOfTheNumbersIsNotAwaitedNumberByNumber() {
    assertThat(Place.START.having(List.of(1L), NOW).having(List.of(10_000_000L), NOW).awaited())
        .hasSize(Place.MISSING_MOST);
  }

  private static boolean gaveUp(Place from, Set<Long> seen, Instant now) {
    return from.gaveUp(from.having(seen, now), seen);
  }

  @Test
  void knowsWhenItGaveUpWhatNeverCame() {
    Place place = Place.START.having(List.of(1L, 3L, 6L), NOW);
    Instant over = NOW.plus(Place.AWAITED);

    assertThat(gaveUp(place, Set.of(2L, 7L, 9L), over.minusMillis(1))).isFalse();
    assertThat(gaveUp(place, Set.of(2L, 4L, 5L, 7L, 9L), over)).isFalse();
    assertThat(gaveUp(place, Set.of(2L, 4L, 7L), over)).isTrue();
    assertThat(gaveUp(place, Set.of(), over)).isTrue();
    assertThat(gaveUp(place, Set.of(7L + Place.MISSING_MOST), NOW)).isTrue();
  }

  @Test
  void beginsAtTheEndOfALogAndAwaitsWhatIsStillOut() {
    Place place = Place.at(Set.of(101L, 102L, 104L), NOW);

    assertThat(place.last()).isEqualTo(104);
    assertThat(place.awaited()).containsExactly(103L);
    assertThat(Place.at(Set.of(), NOW)).isEqualTo(Place.START);
  }
}
