package org.tasket.housekeeping;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardState;
import org.tasket.platform.PermissionsGuide;

class HousekeepingPermissionsTest {

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    PermissionsGuide.has(
        "housekeeping",
        PermissionsGuide.table(
            HousekeepingAction.class,
            BoardState.class,
            List.of("manager", "coordinator", "others"),
            (action, role) ->
                HousekeepingPolicy.may(action, role.equals("manager"), role.equals("coordinator"))
                    ? EnumSet.allOf(BoardState.class)
                    : EnumSet.noneOf(BoardState.class)));
  }
}
