package org.tasket.howto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tasket.howto.HowtoFixtures.shelf;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tasket.platform.PermissionsGuide;

class HowtoPermissionsTest {

  private static Set<HowtoState> open(HowtoAction action, Shelf shelf) {
    Set<HowtoState> open = EnumSet.noneOf(HowtoState.class);
    Arrays.stream(HowtoState.values())
        .filter(state -> HowtoPolicy.open(state, shelf).contains(action))
        .forEach(open::add);
    return open;
  }

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    PermissionsGuide.has(
        "howtos",
        PermissionsGuide.table(
            HowtoAction.class,
            HowtoState.class,
            List.of("manager", "others"),
            (action, role) -> open(action, shelf(role.equals("manager"), false))));
  }

  @Test
  void onlyManagersWriteAndOnlyWhileTheBoardIsNotArchived() {
    assertThat(HowtoPolicy.mayWrite(shelf(true, false))).isTrue();
    assertThat(HowtoPolicy.mayWrite(shelf(false, false))).isFalse();
    assertThat(HowtoPolicy.mayWrite(shelf(true, true))).isFalse();
  }

  @ParameterizedTest
  @EnumSource(HowtoState.class)
  void onAnArchivedBoardNothingChangesAnyMore(HowtoState state) {
    assertThat(HowtoPolicy.open(state, shelf(true, true))).isEmpty();
  }
}
