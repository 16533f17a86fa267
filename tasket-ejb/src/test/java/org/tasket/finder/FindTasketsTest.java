package org.tasket.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasket.finder.FindTaskets.Narrowing;
import org.tasket.tasket.TasketState;

class FindTasketsTest {

  private static Narrowing narrowed(Optional<TasketState> state, Optional<UUID> owner) {
    return new Narrowing(
        Optional.of("everyone"),
        Optional.empty(),
        state,
        Optional.empty(),
        Optional.empty(),
        owner,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static FindTaskets palms(Optional<TasketState> state, Optional<UUID> owner) {
    return FindTaskets.of("palm").narrowed(narrowed(state, owner));
  }

  @Test
  void wordsOrWhatNarrowsAskForWorkAndNeitherDoesNot() {
    assertThat(FindTaskets.of("palm").isForHelpers()).isTrue();
    assertThat(palms(Optional.empty(), Optional.empty()).isForHelpers()).isTrue();
    assertThat(FindTaskets.of(" ").isForHelpers()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void onlyWhatIsOpenIsForHelpers(TasketState state) {
    assertThat(palms(Optional.of(state), Optional.empty()).isForHelpers())
        .isEqualTo(state == TasketState.OPEN);
  }

  @Test
  void whoAsksForSomebodysTasketsOrForMoreOfThemLooksForNoWork() {
    assertThat(palms(Optional.empty(), Optional.of(UUID.randomUUID())).isForHelpers()).isFalse();
    assertThat(FindTaskets.of("palm").from(Optional.of("further")).isForHelpers()).isFalse();
  }

  /** What ended, and whatever is one's own, is not among the open ones. */
  @ParameterizedTest
  @EnumSource
  void wordsAreLookedForAmongOpenTasketsOnlyWhereAllElseIsFilteredOut(TasketState state) {
    Optional<UUID> owner = Optional.of(UUID.randomUUID());

    assertThat(Among.of(narrowed(Optional.of(state), Optional.empty())))
        .isEqualTo(state == TasketState.OPEN ? Among.OPEN : Among.ALL);
    assertThat(Among.of(narrowed(Optional.of(state), owner))).isEqualTo(Among.ALL);
    assertThat(Among.of(narrowed(Optional.empty(), owner))).isEqualTo(Among.ALL);
    assertThat(Among.of(Narrowing.NONE)).isEqualTo(Among.OPEN);
  }
}
