package org.tasket.slot;

import java.util.EnumSet;
import java.util.Set;
import org.tasket.tasket.TasketState;

/**
 * Who learns of others' spare time. The one place that says so. The owner's side does, and nobody
 * else in any role, while the tasket is open.
 */
final class SlotPolicy {

  private SlotPolicy() {}

  static boolean may(boolean owner) {
    return owner;
  }

  static Set<TasketState> states(SlotAction action) {
    return switch (action) {
      case COUNT, INVITE -> EnumSet.of(TasketState.OPEN);
    };
  }
}
