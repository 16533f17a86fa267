package org.tasket.profile;

import java.util.EnumSet;
import java.util.Set;

/** Who may read and change what somebody added about themselves. The one place that says so. */
final class ProfilePolicy {

  private ProfilePolicy() {}

  /** Where a reader stands to the person. Roles do not matter. */
  enum Reader {
    THE_PERSON,
    SAME_DEPARTMENT,
    OTHERS
  }

  /** For which choice of the person an operation is open to a reader. */
  static Set<VisibleTo> choices(ProfileAction action, Reader reader) {
    return switch (reader) {
      case THE_PERSON -> EnumSet.allOf(VisibleTo.class);
      case SAME_DEPARTMENT ->
          action == ProfileAction.READ
              ? EnumSet.of(VisibleTo.DEPARTMENT, VisibleTo.COLLEAGUES)
              : EnumSet.noneOf(VisibleTo.class);
      case OTHERS ->
          action == ProfileAction.READ
              ? EnumSet.of(VisibleTo.COLLEAGUES)
              : EnumSet.noneOf(VisibleTo.class);
    };
  }

  static boolean may(ProfileAction action, Reader reader, VisibleTo chosen) {
    return choices(action, reader).contains(chosen);
  }
}
