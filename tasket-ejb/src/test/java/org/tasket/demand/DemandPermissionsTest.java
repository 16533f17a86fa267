package org.tasket.demand;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardState;
import org.tasket.platform.PermissionsGuide;

class DemandPermissionsTest {

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    PermissionsGuide.has(
        "demand",
        PermissionsGuide.table(
            DemandAction.class,
            BoardState.class,
            List.of("manager", "coordinator", "IT admin", "others"),
            (action, role) ->
                DemandPolicy.may(action, role.equals("manager"), role.equals("coordinator"))
                    ? EnumSet.allOf(BoardState.class)
                    : EnumSet.noneOf(BoardState.class)));
  }
}
