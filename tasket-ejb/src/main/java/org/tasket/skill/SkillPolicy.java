package org.tasket.skill;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Who keeps the list, which everybody reads. The one place that says so. */
final class SkillPolicy {

  private SkillPolicy() {}

  /** By role alone. */
  static boolean may(boolean coordinator) {
    return coordinator;
  }

  /** In which states an operation is open; the whole list is open always. */
  static Set<SkillState> states(SkillAction action) {
    return switch (action) {
      case ADD, IMPORT -> EnumSet.allOf(SkillState.class);
      case EDIT, MERGE -> EnumSet.of(SkillState.LISTED);
    };
  }

  /** What the acting person may do with a skill now. */
  static Set<SkillAction> open(SkillState state, boolean coordinator) {
    return Arrays.stream(SkillAction.values())
        .filter(action -> action == SkillAction.EDIT || action == SkillAction.MERGE)
        .filter(action -> may(coordinator) && states(action).contains(state))
        .collect(Collectors.toSet());
  }
}
