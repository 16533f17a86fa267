package org.tasket.webhook;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardState;
import org.tasket.platform.PermissionsGuide;

class WebhookPermissionsTest {

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    PermissionsGuide.has(
        "webhooks",
        PermissionsGuide.table(
            WebhookAction.class,
            BoardState.class,
            List.of("manager", "coordinator", "others"),
            (action, role) ->
                WebhookPolicy.may(action, role.equals("manager"))
                    ? EnumSet.allOf(BoardState.class)
                    : EnumSet.noneOf(BoardState.class)));
  }
}
