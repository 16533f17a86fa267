package org.tasket.slot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasket.platform.PermissionsGuide;
import org.tasket.tasket.TasketState;

class HeadcountTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 0",
    "4, 0",
    "5, 5",
    "6, 5",
    "9, 5",
    "10, 10",
    "19, 10",
    "20, 20",
    "49, 20",
    "50, 50",
    "99, 50",
    "100, 100",
    "700, 100"
  })
  void onePersonMoreOrLessIsSeldomSeen(int people, int atLeast) {
    assertThat(Headcount.of(people).atLeast()).isEqualTo(atLeast);
  }

  @Test
  void belowFiveNothingIsSaid() {
    assertThat(Headcount.of(0)).isEqualTo(Headcount.of(4));
    assertThat(Headcount.of(4).isFew()).isTrue();
    assertThat(Headcount.of(5).isFew()).isFalse();
  }

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    PermissionsGuide.has(
        "slots",
        PermissionsGuide.table(
            SlotAction.class,
            TasketState.class,
            List.of("owner, co-owner", "others"),
            (action, role) ->
                SlotPolicy.may(role.startsWith("owner")) ? SlotPolicy.states(action) : Set.of()));
  }
}
