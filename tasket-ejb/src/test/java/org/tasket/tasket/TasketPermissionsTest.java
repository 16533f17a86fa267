package org.tasket.tasket;

import java.io.IOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasket.board.BoardFixtures;
import org.tasket.board.BoardRules;
import org.tasket.person.Actor;
import org.tasket.person.Circle;
import org.tasket.person.WayIn;
import org.tasket.platform.Ids;
import org.tasket.platform.PermissionsGuide;

class TasketPermissionsTest {

  private static final Actor SOMEBODY = new Actor(Ids.next(), Set.of(), WayIn.PAGE);

  /** Somebody who is this and nothing else. */
  private record Reader(boolean owns, BoardRules board) {

    Standing towards(Tasket tasket) {
      Set<UUID> owners = owns ? Set.of(SOMEBODY.person()) : Set.of(TasketFixtures.OWNER);
      return new Standing(SOMEBODY, Circle.NONE, tasket, board, owners, false);
    }
  }

  private static Map<String, Reader> readers() {
    Map<String, Reader> readers = new LinkedHashMap<>();
    readers.put("owner, co-owner", new Reader(true, BoardFixtures.rules(false)));
    readers.put("manager", new Reader(false, BoardFixtures.rules(true)));
    readers.put("audience", new Reader(false, BoardFixtures.rules(false)));
    readers.put("others", new Reader(false, BoardFixtures.hidden()));
    return readers;
  }

  private static Set<TasketState> open(TasketAction action, Reader reader) {
    Set<TasketState> open = EnumSet.noneOf(TasketState.class);
    for (TasketState state : TasketState.values()) {
      if (allows(action, reader.towards(TasketFixtures.in(state)))
          || (state == TasketState.OPEN && allows(action, reader.towards(full())))) {
        open.add(state);
      }
    }
    return open;
  }

  private static boolean allows(TasketAction action, Standing standing) {
    return TasketPolicy.maySee(standing)
        && TasketPolicy.open(standing, TasketFixtures.NOW).contains(action);
  }

  /** An open one without a free seat. */
  private static Tasket full() {
    Tasket tasket = TasketFixtures.open();
    tasket.sessions().forEach(session -> session.resize(0));
    return tasket;
  }

  @Test
  void theGuideSaysWhatThePolicySays() throws IOException {
    Map<String, Reader> readers = readers();

    PermissionsGuide.has(
        "taskets",
        PermissionsGuide.table(
            TasketAction.class,
            TasketState.class,
            List.copyOf(readers.keySet()),
            (action, role) -> open(action, readers.get(role))));
  }
}
