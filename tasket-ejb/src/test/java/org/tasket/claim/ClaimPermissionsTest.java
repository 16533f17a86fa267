package org.tasket.claim;

import java.io.IOException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasket.platform.PermissionsGuide;

class ClaimPermissionsTest {

  private static final Instant NOW = ClaimFixtures.NOW;
  private static final Instant OVERDUE = NOW.plus(ClaimFixtures.RULES.answer());

  /** Somebody who is this and nothing else, looking at a moment. */
  private record Reader(Standing standing, Instant at) {}

  private static Map<String, Reader> readers() {
    Map<String, Reader> readers = new LinkedHashMap<>();
    readers.put("helper", new Reader(new Standing(true, false, false, false, false, false), NOW));
    readers.put(
        "owner, co-owner", new Reader(new Standing(false, true, false, false, false, false), NOW));
    readers.put("manager", new Reader(new Standing(false, false, true, false, false, true), NOW));
    readers.put(
        "manager, past the answer time",
        new Reader(new Standing(false, false, true, false, false, true), OVERDUE));
    readers.put(
        "supervisor", new Reader(new Standing(false, false, false, true, true, false), NOW));
    readers.put(
        "manager, helper has no supervisor",
        new Reader(new Standing(false, false, true, false, true, true), NOW));
    readers.put("others", new Reader(new Standing(false, false, false, false, false, false), NOW));
    return readers;
  }

  private static Set<ClaimState> open(ClaimAction action, Reader reader) {
    Set<ClaimState> open = EnumSet.noneOf(ClaimState.class);
    for (ClaimState state : ClaimState.values()) {
      if (allows(action, reader, ClaimFixtures.in(state))
          || (state == ClaimState.CONFIRMED
              && (allows(action, reader, ClaimFixtures.confirmed(1))
                  || allows(action, reader, ClaimFixtures.thanked())
                  || allows(action, reader, ClaimFixtures.objectedTo(ClaimFixtures.OWNER))))) {
        open.add(state);
      }
    }
    return open;
  }

  private static boolean allows(ClaimAction action, Reader reader, Claim claim) {
    return ClaimPolicy.maySee(reader.standing())
        && ClaimPolicy.open(reader.standing(), claim, true, reader.at()).contains(action);
  }

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    Map<String, Reader> readers = readers();

    PermissionsGuide.has(
        "claims",
        PermissionsGuide.table(
            ClaimAction.class,
            ClaimState.class,
            List.copyOf(readers.keySet()),
            (action, role) -> open(action, readers.get(role))));
  }
}
